package org.casebook.attempt.ui;

import com.vaadin.flow.component.button.Button;
import java.util.function.Consumer;
import org.casebook.base.ui.Styled;
import org.casebook.course.question.Response;

/** Answers that one doesn't know, with the key 0: an answer of its own, so that nobody has to guess. */
class DontKnowButton extends Button {

    DontKnowButton(Consumer<Response> answer) {
        super("I don't know");
        var key = Styled.span("key", "0");
        key.getElement().setAttribute("aria-hidden", "true");
        setPrefixComponent(key);
        getElement().setAttribute("data-dont-know", true);
        setDisableOnClick(true);
        addClickListener(_ -> {
            // Before anything can fail, so that it can be pressed again.
            setEnabled(true);
            answer.accept(new Response.DontKnow());
        });
    }
}
