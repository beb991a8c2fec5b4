package org.casebook.gradebook.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.casebook.base.Edit;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.SharedForm;
import org.casebook.base.ui.Styled;
import org.casebook.gradebook.GradeOverrides;
import org.casebook.gradebook.GradeOverrides.ByHand;
import org.casebook.gradebook.Scheme;

/** Sets a grade in the terms of the class's scheme, with a note if the teacher likes, or takes it back. */
class OverrideForm extends Div {

    private final GradeField grade;
    private final TextArea note = new TextArea("Why");
    private final Checkbox shown = new Checkbox("The student reads why");
    private final Div fields;
    private final Button set;

    OverrideForm(Scheme scheme, ByHand opened, Consumer<Edit<ByHand>> save) {
        var shared = new SharedForm<>(opened, OverrideForm::words, save);
        grade = GradeField.of(scheme, opened.grade());
        note.setMaxLength(GradeOverrides.LONGEST_NOTE);
        note.setHelperText("If you like. The class's other teachers read it, too.");
        note.setValue(opened.note());
        shown.setValue(opened.noteShown());
        set = Buttons.primary("Set this grade", _ -> Messages.attempt(() -> shared.save(typed())));
        fields = Styled.div("fields", grade.field(), note, shown, set);
        add(shared, fields);
        if (!opened.equals(ByHand.NONE)) {
            fields.add(new Button(
                    "Take it back: the computed grade holds again",
                    _ -> Messages.attempt(() -> shared.save(ByHand.NONE))));
        }
    }

    /** The same in a cell of a table: begins in the grade, which Enter sets; Escape leaves all as it was. */
    static OverrideForm inCell(Scheme scheme, ByHand opened, Consumer<Edit<ByHand>> save, Runnable cancel) {
        var form = new OverrideForm(scheme, opened, save);
        form.addClassName("in-cell");
        form.fields.add(Buttons.quiet("Cancel", _ -> cancel.run()));
        form.set.addClickShortcut(Key.ENTER).listenOn(form.grade.field());
        Shortcuts.addShortcutListener(form, cancel::run, Key.ESCAPE).listenOn(form);
        form.grade.focus().run();
        return form;
    }

    private ByHand typed() {
        var why = note.getValue().strip();
        return new ByHand(grade.grade().get(), why, shown.getValue() && !why.isEmpty());
    }

    private static Map<String, String> words(ByHand set) {
        var words = new LinkedHashMap<String, String>();
        words.put("Grade", set.grade());
        words.put("Why", set.note());
        words.put("The student reads why", set.noteShown() ? "yes" : "");
        return words;
    }
}
