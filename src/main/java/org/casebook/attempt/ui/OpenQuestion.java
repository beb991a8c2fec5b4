package org.casebook.attempt.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.casebook.attempt.AttemptState.Asked;
import org.casebook.course.question.Response;

/**
 * A question that is put and then told of. The question and what was answered stay in the page as they are; what stands
 * below them changes, so that little goes over the network. Number keys choose options, 0 says that one doesn't know, and
 * Enter presses the main button: casebook-question.js.
 */
@Tag("casebook-question")
class OpenQuestion extends HtmlContainer {

    private final int position;
    private final QuestionStem stem;
    private final AnswerField field;
    private final Paragraph missing = new Paragraph();
    private Component[] below = {};

    OpenQuestion(Asked asked) {
        position = asked.position();
        stem = new QuestionStem(asked);
        field = new AnswerField(asked);
        missing.addClassName("missing");
        // Said by the browser, which knows first.
        missing.getElement().setAttribute("role", "alert").setAttribute("data-missing", field.whatIsMissing());
        add(stem, field);
    }

    /** Which question of the quiz it is, from 1. */
    int position() {
        return position;
    }

    AnswerField field() {
        return field;
    }

    /**
     * Puts the question.
     *
     * @param answered takes the answer, once it is complete
     * @param others what stands below the buttons
     */
    void ask(Consumer<Response> answered, Component... others) {
        field.addAnswerListener(
                written -> field.read(written).ifPresentOrElse(answered, () -> missing.setText(field.whatIsMissing())));
        var answer = new Button("Answer");
        answer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        answer.getElement().setAttribute("data-enter", true).setAttribute("data-answer", true);
        var buttons = new Div(answer, new DontKnowButton(answered));
        putBelow(Stream.concat(Stream.of(missing, buttons), Stream.of(others)).toArray(Component[]::new));
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

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://components/casebook-question.js");
    }
}
