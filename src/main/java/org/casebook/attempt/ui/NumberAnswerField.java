package org.casebook.attempt.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.casebook.course.question.Numeric;
import org.casebook.course.question.Response;

/** A number, written as the student is used to: with or without thousands separators, with a point or comma. */
class NumberAnswerField implements AnswerField {

    private final TextField field = new TextField("Your answer");

    private final Numeric question;

    NumberAnswerField(Numeric question) {
        this.question = question;
        field.setSuffixComponent(new Span(question.unit()));
        field.getElement().setAttribute("inputmode", "decimal");
        field.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.setMaxLength(30);
        field.addValueChangeListener(_ -> showReading());
        field.addClassName("short-answer");
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public Optional<Response> response() {
        return question.read(field.getValue()).map(typed -> new Response.Number(typed.value()));
    }

    /** Says how a number is read that could be read in another way too. */
    private void showReading() {
        field.setHelperText(question.read(field.getValue())
                .filter(typed -> !typed.note().isEmpty())
                .map(typed -> "This is " + typed.reading() + ".")
                .orElse(""));
    }

    @Override
    public String whatIsMissing() {
        return "Give a number in figures, such as 12,500 or 28.2.";
    }

    @Override
    public void lock(Response response) {
        field.setValue(response instanceof Response.Number(var value) ? value.toPlainString() : "");
        field.setHelperText("");
        field.setReadOnly(true);
    }
}
