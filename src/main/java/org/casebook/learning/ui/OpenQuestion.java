package org.casebook.learning.ui;

import com.vaadin.flow.component.Component;
import org.casebook.learning.SittingState.Asked;

/**
 * A question that is put and then told of. The question and what was answered stay in the page as they are; what stands
 * below them changes, so that little goes over the network.
 */
class OpenQuestion extends QuizKeys {

    private final int position;
    private final QuestionStem stem;
    private final AnswerField field;
    private Component[] below = {};

    OpenQuestion(Asked asked) {
        position = asked.position();
        stem = new QuestionStem(asked);
        field = AnswerFields.of(asked);
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
        putBelow(below);
        stem.focusInBrowser();
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
