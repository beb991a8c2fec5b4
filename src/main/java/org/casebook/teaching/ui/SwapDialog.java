package org.casebook.teaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.casebook.attempt.PaperItem;
import org.casebook.base.ui.Buttons;
import org.casebook.course.Course;

/** What can come in the place of a question or set: what is most like it first. */
class SwapDialog extends Dialog {

    private static final int SHOWN = 8;

    SwapDialog(List<PaperItem> unit, List<List<PaperItem>> alike, Course course, Consumer<List<PaperItem>> take) {
        setHeaderTitle("Swap for another");
        addClassName("paper-swap");
        add(new Paragraph("In place of: " + PaperWords.named(unit)));
        if (alike.isEmpty()) {
            add(new Paragraph("There is no other question on this topic that goes with the rest."));
        }
        var list = new UnorderedList();
        list.addClassName("paper-units");
        alike.stream().limit(SHOWN).forEach(other -> {
            var line = new PaperUnit(other, 0, course);
            var button = Buttons.small("Take this", _ -> {
                close();
                take.accept(other);
            });
            button.setAriaLabel("Take this: " + PaperWords.named(other));
            line.tools().add(button);
            list.add(line);
        });
        add(list);
        getFooter().add(new Button("Cancel", _ -> close()));
    }
}
