package org.casebook.teaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.ClassSummary;

/** Asks which classes get the same as a class has been set, at once or as drafts. */
class CopyDialog extends Dialog {

    private final List<ClassSummary> classes;
    private final CheckboxGroup<ClassSummary> targets = new CheckboxGroup<>("Classes");

    /** Both get at least one class, in the order shown. */
    CopyDialog(List<ClassSummary> classes, Consumer<List<ClassSummary>> give, Consumer<List<ClassSummary>> copy) {
        this.classes = classes;
        setHeaderTitle("To other classes");
        targets.setItems(classes);
        targets.setItemLabelGenerator(ClassSummary::name);
        targets.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        targets.setManualValidation(true);
        targets.setErrorMessage("Please choose at least one class.");
        add(Styled.div(
                "fields",
                targets,
                new Paragraph(
                        "Each gets an assignment of its own for the whole class, with the same times. Nobody sees a"
                                + " draft.")));
        getFooter()
                .add(
                        new Button("Cancel", _ -> close()),
                        new Button("Copy as drafts", _ -> with(copy)),
                        Buttons.primary("Give it to them", _ -> with(give)));
    }

    private void with(Consumer<List<ClassSummary>> action) {
        var chosen = classes.stream().filter(targets.getValue()::contains).toList();
        targets.setInvalid(chosen.isEmpty());
        if (chosen.isEmpty()) {
            targets.getElement().callJsFunction("focus");
        } else {
            close();
            action.accept(chosen);
        }
    }
}
