package org.casebook.gradebook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.casebook.base.Edit;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.SharedForm;
import org.casebook.base.ui.Styled;
import org.casebook.gradebook.GradeOverrides;
import org.casebook.gradebook.GradeOverrides.ByHand;
import org.casebook.gradebook.Scheme;

/** Sets a grade in the terms of the class's scheme, with a note, or takes it back. */
class OverrideForm extends Div {

    private Supplier<String> grade = () -> "";

    OverrideForm(Scheme scheme, ByHand opened, Consumer<Edit<ByHand>> save) {
        var shared = new SharedForm<>(opened, OverrideForm::words, save);
        var note = new TextArea("Why");
        note.setMaxLength(GradeOverrides.LONGEST_NOTE);
        note.setHelperText("For you and the class's other teachers; students don't see it.");
        note.setRequiredIndicatorVisible(true);
        note.setValue(opened.note());
        var set = Buttons.primary(
                "Set this grade",
                _ -> Messages.attempt(() -> shared.save(new ByHand(grade.get().strip(), note.getValue()))));
        var fields = Styled.div("fields", gradeField(scheme, opened.grade()), note, set);
        add(shared, fields);
        if (!opened.equals(ByHand.NONE)) {
            fields.add(new Button(
                    "Take it back: the computed grade holds again",
                    _ -> Messages.attempt(() -> shared.save(ByHand.NONE))));
        }
    }

    private static Map<String, String> words(ByHand set) {
        var words = new LinkedHashMap<String, String>();
        words.put("Grade", set.grade());
        words.put("Why", set.note());
        return words;
    }

    private Component gradeField(Scheme scheme, String held) {
        return switch (scheme) {
            case Scheme.Percent() -> typed("Grade in per cent", held);
            case Scheme.Points(int outOf) -> typed("Points out of " + outOf, held);
            case Scheme.Letters _, Scheme.PassFail _ -> {
                var choice = new Select<String>();
                choice.setLabel("Grade");
                choice.setItems(scheme.grades());
                if (scheme.grades().contains(held)) {
                    choice.setValue(held);
                }
                grade = () -> Objects.requireNonNullElse(choice.getValue(), "");
                yield choice;
            }
        };
    }

    private Component typed(String label, String held) {
        var field = new TextField(label);
        field.setValue(held);
        grade = field::getValue;
        return field;
    }
}
