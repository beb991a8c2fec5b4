package org.casebook.teaching.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.casebook.attempt.PaperItem;
import org.casebook.attempt.QuizPaper;
import org.casebook.attempt.QuizPapers;
import org.casebook.bank.PaperQuestion;
import org.casebook.bank.PaperQuiz;
import org.casebook.bank.ui.PaperKey;
import org.casebook.bank.ui.PaperSheet;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.CourseLicence;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.ui.ClassPage;
import org.casebook.course.Course;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;

/** The very questions that students get on screen, on paper: each form with its letter, and its key. */
@Route("classes/:class/assignments/:assignment/paper")
@RolesAllowed(Role.TEACHERS)
class PaperPrintView extends ClassPage {

    private final QuizPapers papers;
    private final Course course;

    PaperPrintView(QuizPapers papers, Course course) {
        this.papers = papers;
        this.course = course;
        title("Quiz on paper");
    }

    @Override
    protected void refresh() {
        var id = id(AssignmentView.ASSIGNMENT);
        var paper = papers.of(CurrentActor.get(), classId(), id);
        var withKey = new Checkbox("With the key", true);
        var sheets = new Div();
        Runnable make = () -> make(sheets, paper, withKey.getValue());
        withKey.addValueChangeListener(_ -> make.run());
        var print = Buttons.primary("Print", _ -> getElement().executeJs("window.print()"));
        var back = new Paragraph(
                new RouterLink("Back to the questions", PaperView.class, AssignmentView.address(classId(), id)));
        back.addClassName("not-on-paper");
        show(
                back,
                new H1("‘" + paper.assignment().plan().title() + "’ on paper"),
                Styled.div("tools", withKey, print),
                sheets,
                new CourseLicence(course.licence().name(), course.licence().url()));
        make.run();
        var seating = papers.seating(CurrentActor.get(), classId(), id);
        if (!seating.isEmpty()) {
            add(Styled.div("not-on-paper", new SeatingTable(seating)));
        }
    }

    private void make(Div sheets, QuizPaper paper, boolean withKey) {
        sheets.removeAll();
        for (int form = 0; form < paper.forms().size(); form++) {
            var title = paper.assignment().plan().title()
                    + (paper.forms().size() == 1 ? "" : ", form " + PaperQuestion.letter(form));
            var quiz = quiz(paper.forms().get(form), form);
            var sheet = new PaperSheet(title, quiz);
            if (form > 0) {
                sheet.addClassName("paper-next");
            }
            sheets.add(sheet);
            if (withKey) {
                sheets.add(new PaperKey(title, quiz, course));
            }
        }
    }

    /**
     * The parts of a question are in the same order whenever it is printed, so that the key fits. What was voided isn't
     * printed, as it isn't asked on screen.
     */
    private static PaperQuiz quiz(List<PaperItem> form, int number) {
        return new PaperQuiz(
                number,
                form.stream()
                        .filter(item -> !item.voided())
                        .map(item -> new PaperQuestion(item.question(), order(item)))
                        .toList());
    }

    private static List<Integer> order(PaperItem item) {
        return PaperQuiz.order(item.question(), item.version().getLeastSignificantBits());
    }
}
