package org.casebook.teaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.List;
import java.util.function.Consumer;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.ClassSummary;

/** Asks to which class an assignment is copied. */
class CopyDialog extends Dialog {

    CopyDialog(List<ClassSummary> classes, Consumer<ClassSummary> copy) {
        setHeaderTitle("Copy to a class");
        var target = new RadioButtonGroup<ClassSummary>("Class");
        target.setItems(classes);
        target.setItemLabelGenerator(ClassSummary::name);
        target.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        add(Styled.div(
                "fields",
                target,
                new Paragraph(
                        "The copy is a draft for the whole class, with the same times. Nobody there sees it yet.")));
        var confirm = Buttons.primary("Copy", _ -> {
            close();
            copy.accept(target.getValue());
        });
        confirm.setEnabled(false);
        target.addValueChangeListener(_ -> confirm.setEnabled(target.getValue() != null));
        getFooter().add(new Button("Cancel", _ -> close()), confirm);
    }
}
