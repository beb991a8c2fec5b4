package org.casebook.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.Optional;
import org.casebook.course.question.Numeric;
import org.casebook.course.question.Response;

/** A number, written as the student is used to: with or without thousands separators, with a point or comma. */
class NumberAnswerField implements AnswerField {

    private final TextField field = new TextField("Your answer");

    NumberAnswerField(Numeric question) {
        field.setSuffixComponent(new Span(question.unit()));
        field.getElement().setAttribute("inputmode", "decimal");
        field.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.setMaxLength(30);
        field.addClassName("short-answer");
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public Optional<Response> response() {
        return parse(field.getValue()).map(Response.Number::new);
    }

    /**
     * Reads a number. Spaces and apostrophes separate thousands; a comma or point does so where it stands between groups
     * of three digits, and else begins the decimals.
     */
    static Optional<BigDecimal> parse(String text) {
        var plain = text.strip().replaceAll("[\\s\\u00a0\\u202f'’%]", "").replace('−', '-');
        if (plain.matches("[+-]?[1-9]\\d{0,2}(,\\d{3})+(\\.\\d+)?")) {
            return Optional.of(new BigDecimal(plain.replace(",", "")));
        }
        if (plain.matches("[+-]?[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?")) {
            return Optional.of(new BigDecimal(plain.replace(".", "").replace(',', '.')));
        }
        var decimal = plain.replace(',', '.');
        return decimal.matches("[+-]?\\d+(\\.\\d+)?") ? Optional.of(new BigDecimal(decimal)) : Optional.empty();
    }

    @Override
    public String whatIsMissing() {
        return "Give a number in figures, such as 12,500 or 28.2.";
    }

    @Override
    public void lock(Response response) {
        field.setValue(response instanceof Response.Number(var value) ? value.toPlainString() : "");
        field.setReadOnly(true);
    }
}
