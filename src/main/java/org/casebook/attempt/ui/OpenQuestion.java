package org.casebook.attempt.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.casebook.attempt.AttemptState.Asked;
import org.casebook.course.question.Response;

/**
 * A question that is put and then told of. The question and what was answered stay in the page as they are; what stands
 * below them changes, so that little goes over the network.
 */
class OpenQuestion extends QuizKeys {

    private final int position;
    private final QuestionStem stem;
    private final AnswerField field;
    private final Paragraph missing = new Paragraph();
    private Component[] below = {};

    OpenQuestion(Asked asked) {
        position = asked.position();
        stem = new QuestionStem(asked);
        field = AnswerFields.of(asked);
        missing.addClassName("missing");
        missing.getElement().setAttribute("role", "alert");
        add(stem, field.component());
    }

    /** Which question of the quiz it is, from 1. */
    int position() {
        return position;
    }

    AnswerField field() {
        return field;
    }

    /** Puts the question, with these below it. */
    void ask(Component... below) {
        putBelow(Stream.concat(Stream.of(missing), Stream.of(below)).toArray(Component[]::new));
        stem.focusInBrowser();
    }

    /** Takes the answer, or says what it lacks. */
    void take(Consumer<Response> taken) {
        field.response().ifPresentOrElse(taken, () -> missing.setText(field.whatIsMissing()));
    }

    /** Says what is said to the answer, with this below it. */
    void tell(FeedbackView feedback, Component next) {
        putBelow(feedback, next);
        feedback.focusInBrowser();
    }

    private void putBelow(Component... others) {
        remove(below);
        add(others);
        below = others;
    }
}
