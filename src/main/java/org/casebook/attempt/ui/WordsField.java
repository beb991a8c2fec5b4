package org.casebook.attempt.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.casebook.course.question.Response;

/** A word or a few. */
class WordsField implements AnswerField {

    private static final int LONGEST = 200;

    private final TextField field = new TextField("Your answer");

    WordsField() {
        field.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        field.setMaxLength(LONGEST);
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.setHelperText("Capitals and accents make no difference.");
        field.addClassName("short-answer");
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public Optional<Response> response() {
        var text = field.getValue().strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(new Response.Words(text));
    }

    @Override
    public String whatIsMissing() {
        return "Write an answer first.";
    }

    @Override
    public void lock(Response response) {
        field.setValue(response instanceof Response.Words(var text) ? text : "");
        field.setReadOnly(true);
    }
}
