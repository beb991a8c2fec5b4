package org.casebook.gradebook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Objects;
import java.util.function.Supplier;
import org.casebook.gradebook.Scheme;

/**
 * A field for a grade in the terms of a scheme: typed where grades are numbers, else chosen.
 *
 * @param grade what is in it now
 * @param focus puts whoever is at the page into it
 */
record GradeField(Component field, Supplier<String> grade, Runnable focus) {

    static GradeField of(Scheme scheme, String held) {
        return switch (scheme) {
            case Scheme.Percent() -> typed("Grade in per cent", held);
            case Scheme.Points(int outOf) -> typed("Points out of " + outOf, held);
            case Scheme.Letters _, Scheme.PassFail _ -> chosen(scheme, held);
        };
    }

    private static GradeField chosen(Scheme scheme, String held) {
        var choice = new Select<String>();
        choice.setLabel("Grade");
        choice.setItems(scheme.grades());
        if (scheme.grades().contains(held)) {
            choice.setValue(held);
        }
        return new GradeField(choice, () -> Objects.requireNonNullElse(choice.getValue(), ""), choice::focus);
    }

    private static GradeField typed(String label, String held) {
        var field = new TextField(label);
        field.setValue(held);
        field.setAutoselect(true);
        // Whoever types and presses Enter has left no field yet.
        field.setValueChangeMode(ValueChangeMode.EAGER);
        return new GradeField(field, () -> field.getValue().strip(), field::focus);
    }
}
