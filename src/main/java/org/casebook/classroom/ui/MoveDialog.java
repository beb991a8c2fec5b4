package org.casebook.classroom.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Predicate;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.ClassSummary;
import org.casebook.people.Person;

/** Asks into which of a teacher's other classes a student moves. */
class MoveDialog extends Dialog {

    /** @param move says whether it was done */
    MoveDialog(Person student, List<ClassSummary> others, Predicate<ClassSummary> move) {
        setHeaderTitle("Move " + student.inText());
        var cancel = new Button(others.isEmpty() ? "Close" : "Cancel", _ -> close());
        getFooter().add(cancel);
        if (others.isEmpty()) {
            add(new Paragraph("You teach no other class that takes students. Another class's teacher can add them."));
            return;
        }
        var to = new Select<ClassSummary>();
        to.setLabel("To the class");
        to.setItems(others);
        to.setItemLabelGenerator(ClassSummary::name);
        to.setValue(others.getFirst());
        add(Styled.div("fields", to, new Paragraph("Everything they did goes with them.")));
        var go = Buttons.primary("Move to this class", _ -> {
            if (move.test(to.getValue())) {
                close();
            }
        });
        getFooter().add(go);
    }
}
