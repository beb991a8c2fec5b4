package org.casebook.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.casebook.base.Edit;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.SharedForm;
import org.casebook.classroom.ClassForm;
import org.jspecify.annotations.Nullable;

/** What a class is called and when it is. Stays open, with all that was typed, until it can be taken. */
class ClassDialog extends Dialog {

    private final TextField name = new TextField("Name");
    private final DatePicker begins = new DatePicker("Begins (optional)");
    private final DatePicker ends = new DatePicker("Ends (optional)");
    private final TextField externalId = new TextField("External ID (optional)");

    /** For a class that is there. */
    static ClassDialog edit(String title, ClassForm opened, Consumer<Edit<ClassForm>> save) {
        var shared = new SharedForm<>(opened, ClassDialog::words, save);
        var dialog = new ClassDialog(title, opened, shared::save);
        dialog.addComponentAsFirst(shared);
        return dialog;
    }

    private static Map<String, String> words(ClassForm form) {
        var words = new LinkedHashMap<String, String>();
        words.put("Name", form.name());
        words.put("Begins", form.begins() == null ? "" : ManageClassView.date(form.begins()));
        words.put("Ends", form.ends() == null ? "" : ManageClassView.date(form.ends()));
        words.put("External ID", Objects.requireNonNullElse(form.externalId(), ""));
        return words;
    }

    /**
     * @param save says whether it is saved
     * @param more fields under those of the class itself
     */
    ClassDialog(String title, @Nullable ClassForm form, Predicate<ClassForm> save, Component... more) {
        setHeaderTitle(title);
        externalId.setHelperText("By which your school's own system knows this class.");
        if (form != null) {
            name.setValue(form.name());
            begins.setValue(form.begins());
            ends.setValue(form.ends());
            externalId.setValue(form.externalId() == null ? "" : form.externalId());
        }
        name.focus();
        var fields = new Div(name, begins, ends, externalId);
        fields.add(more);
        fields.addClassName("fields");
        add(fields);
        var button = Buttons.primary("Save", _ -> {
            Messages.attempt(() -> {
                if (save.test(new ClassForm(name.getValue(), date(begins), date(ends), externalId.getValue()))) {
                    close();
                }
            });
        });
        getFooter().add(new Button("Cancel", _ -> close()), button);
    }

    private static @Nullable LocalDate date(DatePicker picker) {
        return picker.getValue();
    }
}
