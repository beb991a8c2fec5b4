package org.casebook.attempt.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.casebook.attempt.AttemptState.Asked;
import org.casebook.attempt.AttemptState.Feedback;
import org.casebook.course.question.Response;
import org.casebook.course.question.Score;
import org.casebook.course.question.Stimulus;
import org.jspecify.annotations.Nullable;

/**
 * A question that is put and then told of. The question and what was answered stay in the page as they are; what stands
 * below them changes, so that little goes over the network. Number keys choose options, 0 says that one doesn't know, and
 * Enter presses the main button: casebook-question.js.
 */
@Tag("casebook-question")
public class OpenQuestion extends HtmlContainer {

    private final int position;
    private final QuestionStem stem;
    private final AnswerField field;
    private final Paragraph missing = new Paragraph();
    private final @Nullable Stimulus source;
    private final boolean begins;
    private Component[] below = {};
    private final Button give = new Button("Answer");

    OpenQuestion(Asked asked) {
        this(asked, 1);
    }

    /** @param level of the question's heading, where the page has one of its own */
    public OpenQuestion(Asked asked, int level) {
        position = asked.position();
        stem = new QuestionStem(asked);
        stem.getElement().setAttribute("aria-level", String.valueOf(level));
        field = new AnswerField(asked);
        missing.addClassName("missing");
        // Said by the browser, which knows first.
        missing.getElement().setAttribute("role", "alert").setAttribute("data-missing", field.whatIsMissing());
        source = asked.question().stimulus();
        if (source != null) {
            addClassName("with-source");
            add(new StimulusPanel(source));
        }
        begins = source != null && source.beginsWith(asked.question());
        add(stem, field);
    }

    /** Which question of the quiz it is, from 1. */
    public int position() {
        return position;
    }

    /** Begins with an answer that can be given again or changed; a 'don't know' fills nothing in. */
    public void begin(Response response) {
        field.fill(response);
    }

    /** Shows what was answered before, to be changed; a 'don't know' fills nothing in. */
    public void given(Response response) {
        begin(response);
        isGiven();
    }

    /** What is filled in was taken, and can be changed. */
    public void isGiven() {
        give.setText("Change the answer");
    }

    /** What is filled in outlives a refresh of the page, as this question of this quiz or round. */
    public void keep(UUID asked) {
        field.keep(asked, position);
    }

    /**
     * Puts the question.
     *
     * @param answered takes the answer, once it is complete
     * @param others what stands below the buttons
     */
    public void ask(Consumer<Response> answered, Component... others) {
        field.addAnswerListener(
                written -> field.read(written).ifPresentOrElse(answered, () -> missing.setText(field.whatIsMissing())));
        give.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        give.getElement().setAttribute("data-enter", true).setAttribute("data-answer", true);
        var buttons = new Div(give, new DontKnowButton(answered));
        putBelow(Stream.concat(Stream.of(missing, buttons), Stream.of(others)).toArray(Component[]::new));
        stem.focusInBrowser(begins ? this : stem);
    }

    /** Says what is said to an answer that is kept, and offers what follows. */
    public void tell(Feedback given, FeedbackView feedback, String next, Runnable goOn) {
        field.tell(given);
        tell(feedback, next, goOn);
    }

    /** The same to one that isn't kept. */
    void tell(Response response, Score score, FeedbackView feedback, String next, Runnable goOn) {
        field.tell(response, score);
        tell(feedback, next, goOn);
    }

    private void tell(FeedbackView feedback, String next, Runnable goOn) {
        var button = new Button(next);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.getElement().setAttribute("data-enter", true);
        button.setDisableOnClick(true);
        button.addClickListener(_ -> {
            // Before anything can fail, so that it can be pressed again.
            button.setEnabled(true);
            goOn.run();
        });
        putBelow(feedback, new Div(button));
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
