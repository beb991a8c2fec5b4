package org.casebook.gradebook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.casebook.gradebook.GradeOverrides;
import org.casebook.gradebook.Scheme;

/** Sets a grade in the terms of the class's scheme, with a note, or takes it back. */
class OverrideForm extends Div {

    private Supplier<String> grade = () -> "";

    OverrideForm(Scheme scheme, boolean overridden, BiConsumer<String, String> set, Runnable takeBack) {
        var note = new TextArea("Why");
        note.setMaxLength(GradeOverrides.LONGEST_NOTE);
        note.setHelperText("For you and the class's other teachers; students don't see it.");
        note.setRequiredIndicatorVisible(true);
        var save = new Button("Set this grade", _ -> set.accept(grade.get(), note.getValue()));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var fields = new Div(gradeField(scheme), note, save);
        fields.addClassName("fields");
        add(fields);
        if (overridden) {
            fields.add(new Button("Take it back: the computed grade holds again", _ -> takeBack.run()));
        }
    }

    private Component gradeField(Scheme scheme) {
        return switch (scheme) {
            case Scheme.Percent() -> typed("Grade in per cent");
            case Scheme.Points(int outOf) -> typed("Points out of " + outOf);
            case Scheme.Letters _, Scheme.PassFail _ -> {
                var choice = new Select<String>();
                choice.setLabel("Grade");
                choice.setItems(scheme.grades());
                grade = () -> Objects.requireNonNullElse(choice.getValue(), "");
                yield choice;
            }
        };
    }

    private Component typed(String label) {
        var field = new TextField(label);
        grade = field::getValue;
        return field;
    }
}
