package org.casebook.writing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.CourseLicence;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.ui.ClassPage;
import org.casebook.course.Course;
import org.casebook.course.writing.WritingTask;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.casebook.writing.WritingAssignments;

/** Something to write on paper: the task with its documents and rubric, and lines to write on. */
@Route("classes/:class/writing/:writing/paper")
@RolesAllowed(Role.TEACHERS)
class WritingPaperView extends ClassPage {

    /** By hand, on a line. */
    private static final int WORDS_A_LINE = 8;

    private static final int MOST_LINES = 90;

    private final WritingAssignments assignments;
    private final Course course;

    WritingPaperView(WritingAssignments assignments, Course course) {
        this.assignments = assignments;
        this.course = course;
        title("Writing on paper");
    }

    @Override
    protected void refresh() {
        var assignment = assignments.get(CurrentActor.get(), classId(), id(WritingView.WRITING));
        var back = new Paragraph(new RouterLink(
                "Back to the writing task",
                WritingAssignmentView.class,
                WritingLinks.of(assignment.classId(), assignment.id())));
        back.addClassName("not-on-paper");
        show(
                back,
                new H1("‘" + assignment.title() + "’ on paper"),
                Styled.div("tools", Buttons.primary("Print", _ -> getElement().executeJs("window.print()"))),
                sheet(assignment.plan().task()),
                new CourseLicence(course.licence().name(), course.licence().url()));
    }

    private static Section sheet(WritingTask task) {
        var head = new Paragraph(new Span("Name"), line(), new Span("Date"), line());
        head.addClassName("paper-head");
        var sheet = new Section(
                new H2(task.title()),
                head,
                Styled.paragraph(
                        "paper-note",
                        "Write " + WritingWords.range(task.words()) + ". You have about " + task.minutes()
                                + " minutes."),
                new TaskText(task),
                new H2("How it is marked"),
                new RubricText(task.criteria()),
                lines(task));
        sheet.addClassName("paper");
        return sheet;
    }

    private static Div lines(WritingTask task) {
        var lines = Styled.div("paper-lines");
        lines.getElement().setAttribute("aria-hidden", "true");
        int count = Math.min(task.words().most() / WORDS_A_LINE + 3, MOST_LINES);
        for (int line = 0; line < count; line++) {
            lines.add(new Div());
        }
        return lines;
    }

    private static Span line() {
        var line = Styled.span("line", "");
        line.getElement().setAttribute("aria-hidden", "true");
        return line;
    }
}
