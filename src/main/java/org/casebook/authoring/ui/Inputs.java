package org.casebook.authoring.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.casebook.course.question.Numbers;

/** Fields of the form. Each tells of a change shortly after the last key, and is judged by the form alone. */
final class Inputs {

    private static final int PAUSE_MILLISECONDS = 600;
    private static final int LONGEST = 5_000;

    private Inputs() {}

    /** For a text with emphasis. */
    static TextArea text(String label, String value, Runnable changed) {
        var field = typed(new TextArea(label), value, changed);
        field.setMaxLength(LONGEST);
        return field;
    }

    /** For a number: says how it is read if it could be read in another way too. */
    static TextField number(String label, String value, Runnable changed) {
        var field = line(label, value, changed);
        field.addValueChangeListener(_ -> showReading(field));
        showReading(field);
        return field;
    }

    private static void showReading(TextField field) {
        field.setHelperText(Numbers.read(field.getValue(), Numbers.Marks.POINT)
                .filter(typed -> !typed.note().isEmpty())
                .map(typed -> "This is " + typed.reading() + ".")
                .orElse(""));
    }

    /** For a word or two. */
    static TextField line(String label, String value, Runnable changed) {
        var field = typed(new TextField(label), value, changed);
        field.setMaxLength(LONGEST);
        return field;
    }

    private static <F extends TextFieldBase<F, String>> F typed(F field, String value, Runnable changed) {
        field.setValue(value);
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLISECONDS);
        field.addValueChangeListener(_ -> changed.run());
        return field;
    }
}
