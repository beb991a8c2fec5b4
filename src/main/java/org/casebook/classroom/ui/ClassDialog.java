package org.casebook.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.casebook.base.ui.Messages;
import org.casebook.classroom.ClassForm;
import org.jspecify.annotations.Nullable;

/** What a class is called and when it is. Stays open, with all that was typed, until it can be taken. */
class ClassDialog extends Dialog {

    private final TextField name = new TextField("Name");
    private final DatePicker begins = new DatePicker("Begins (optional)");
    private final DatePicker ends = new DatePicker("Ends (optional)");
    private final TextField outsideId = new TextField("Outside id (optional)");

    /** @param more fields under those of the class itself */
    ClassDialog(String title, @Nullable ClassForm form, Consumer<ClassForm> save, Component... more) {
        setHeaderTitle(title);
        outsideId.setHelperText("By which your school's own system knows this class.");
        if (form != null) {
            name.setValue(form.name());
            begins.setValue(form.begins());
            ends.setValue(form.ends());
            outsideId.setValue(form.outsideId() == null ? "" : form.outsideId());
        }
        name.focus();
        var fields = new Div(name, begins, ends, outsideId);
        fields.add(more);
        fields.addClassName("fields");
        add(fields);
        var button = new Button("Save", _ -> {
            if (Messages.attempt(() ->
                    save.accept(new ClassForm(name.getValue(), date(begins), date(ends), outsideId.getValue())))) {
                close();
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", _ -> close()), button);
    }

    private static @Nullable LocalDate date(DatePicker picker) {
        return picker.getValue();
    }
}
