package org.casebook.attempt.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.casebook.attempt.AttemptState.Asked;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Styled;
import org.casebook.course.Course;
import org.casebook.course.question.Response;

/** A quiz to try out, one question at a time, in memory alone. */
public class QuizRehearsal extends Div {

    private final Course course;
    private final List<Asked> questions;
    private final boolean silent;

    /** @param silent whether answers are taken without a word on them */
    public QuizRehearsal(Course course, List<Asked> questions, boolean silent) {
        this.course = course;
        this.questions = List.copyOf(questions);
        this.silent = silent;
        addClassName("attempt");
        var start = Buttons.primary("Try the quiz", _ -> ask(0));
        add(start);
    }

    private void ask(int place) {
        removeAll();
        if (place == questions.size()) {
            add(new Paragraph("That was the last question."), new Button("Once more", _ -> ask(0)));
            return;
        }
        var asked = questions.get(place);
        var shown = new OpenQuestion(asked);
        add(where(place), shown);
        shown.ask(response -> answered(shown, place, response));
    }

    private void answered(OpenQuestion shown, int place, Response response) {
        if (silent) {
            ask(place + 1);
            return;
        }
        var asked = questions.get(place);
        var score = asked.question().score(response);
        boolean last = place + 1 == questions.size();
        shown.tell(
                response,
                score,
                new FeedbackView(course, asked, response, score),
                last ? "Finish" : "Next question",
                () -> ask(place + 1));
    }

    private Paragraph where(int place) {
        var where = Styled.paragraph("where", "Question " + (place + 1) + " of " + questions.size());
        return where;
    }
}
