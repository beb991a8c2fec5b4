package org.casebook.teaching.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.random.RandomGenerator;
import org.casebook.attempt.QuizPaper;
import org.casebook.attempt.QuizPapers;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.ui.ClassPage;
import org.casebook.course.Course;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;

/** Where a teacher sees, chooses, orders and swaps the questions of a quiz that asks everyone the same. */
@Route("classes/:class/assignments/:assignment/questions")
@RolesAllowed(Role.TEACHERS)
class PaperView extends ClassPage {

    private final QuizPapers papers;
    private final Course course;
    private final RandomGenerator random;

    PaperView(QuizPapers papers, Course course, RandomGenerator random) {
        this.papers = papers;
        this.course = course;
        this.random = random;
        title("Questions");
    }

    @Override
    protected void refresh() {
        var teacher = CurrentActor.get();
        var id = id(AssignmentView.ASSIGNMENT);
        var paper = papers.of(teacher, classId(), id);
        var address = AssignmentView.address(classId(), id);
        var print = new RouterLink("On paper, with key", PaperPrintView.class, address);
        show(
                new Paragraph(new RouterLink("Back to the assignment", AssignmentView.class, address)),
                new H1("Questions of ‘" + paper.assignment().plan().title() + "’"),
                Styled.paragraph("notice", notice(paper)));
        if (paper.begun()) {
            var fixed = new PaperDraft(paper.forms());
            add(Styled.div("tools", print), new Paragraph(PaperWords.alike(fixed)));
            for (int form = 0; form < fixed.size(); form++) {
                add(new PaperForm(fixed, form, course, false, () -> {}, _ -> {}));
            }
        } else {
            var editor = new PaperEditor(
                    paper,
                    papers.choice(teacher, classId(), id),
                    course,
                    wish -> papers.chosen(CurrentActor.get(), classId(), id, wish, random.nextLong()));
            var save = Buttons.primary("Save the questions", _ -> Messages.attempt(() -> save(paper, editor)));
            add(editor, Styled.div("tools", save, print));
        }
        var seating = papers.seating(teacher, classId(), id);
        if (!seating.isEmpty()) {
            add(new SeatingTable(seating));
        }
    }

    private void save(QuizPaper paper, PaperEditor editor) {
        papers.save(
                CurrentActor.get(),
                classId(),
                paper.assignment().id(),
                paper.assignment().plan(),
                editor.versions());
        refresh();
        Messages.done("Saved. Students get these questions in this order.");
    }

    private static String notice(QuizPaper paper) {
        if (paper.begun()) {
            return "Somebody has begun, and all get the same questions: they stay as they are. Copy the assignment to ask"
                    + " others.";
        }
        var quiz = paper.assignment().plan().quiz();
        return quiz != null && quiz.isChosen()
                ? "These questions were chosen for this assignment. You can change them until somebody begins."
                : "The questions were chosen by how much they tell. You can order and swap them, or choose others, until"
                        + " somebody begins.";
    }
}
