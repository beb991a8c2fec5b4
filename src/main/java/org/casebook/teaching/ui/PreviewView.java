package org.casebook.teaching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.casebook.assignment.Assignments;
import org.casebook.attempt.QuizPreview;
import org.casebook.attempt.ui.QuizRehearsal;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.ui.ClassPage;
import org.casebook.course.Course;
import org.casebook.lessons.ui.SectionLink;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.casebook.progress.ui.TaskWords;

/** An assignment as its students will see it, to try out; nothing is recorded. */
@Route("classes/:class/assignments/:assignment/preview")
@RolesAllowed(Role.TEACHERS)
class PreviewView extends ClassPage {

    private final Assignments assignments;
    private final QuizPreview preview;
    private final Course course;

    PreviewView(Assignments assignments, QuizPreview preview, Course course) {
        this.assignments = assignments;
        this.preview = preview;
        this.course = course;
        title("Preview");
    }

    @Override
    protected void refresh() {
        var assignment = AssignmentView.of(address(), assignments);
        var plan = assignment.plan();
        var back = new RouterLink(
                "Back to the assignment",
                AssignmentView.class,
                AssignmentView.address(assignment.classId(), assignment.id()));
        show(
                new Paragraph(back),
                Styled.paragraph("notice", "This is what a student sees. Nothing that you do here is recorded."),
                new H1(plan.title()),
                new Paragraph(TaskWords.due(plan.schedule())));
        if (!plan.instructions().isEmpty()) {
            add(Styled.paragraph("instructions", plan.instructions()));
        }
        if (!plan.sections().isEmpty()) {
            var list = new UnorderedList();
            plan.sections().stream()
                    .flatMap(slug -> course.section(slug).stream())
                    .forEach(section -> list.add(new ListItem(new SectionLink(section))));
            add(new H2("To read"), list);
        }
        var quiz = plan.quiz();
        if (quiz != null) {
            var rules = Styled.list("rules");
            TaskWords.rules(plan.schedule(), quiz.timeLimit(), quiz, course)
                    .forEach(rule -> rules.add(new ListItem(rule)));
            add(
                    new H2("The quiz"),
                    rules,
                    new Div(new QuizRehearsal(
                            course,
                            preview.questions(CurrentActor.get(), assignment.id()),
                            quiz.feedback().isTest())));
        }
    }
}
