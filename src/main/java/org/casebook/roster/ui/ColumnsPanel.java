package org.casebook.roster.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Styled;
import org.casebook.roster.reading.TableColumns;

/** Asks what the columns of tables mean that nobody has said it of yet. */
class ColumnsPanel extends Div {

    private final H2 heading = new H2("What is in each column?");
    private final List<ColumnChoices> tables;

    /** @param goOn gets what was said, once it is clear */
    ColumnsPanel(List<TableColumns> tables, Consumer<List<TableColumns>> goOn) {
        this.tables = tables.stream().map(ColumnChoices::new).toList();
        heading.getElement().setAttribute("tabindex", "-1");
        var button = Buttons.primary("Go on", _ -> {
            // All of them are looked at, so that each shows what is wrong with it.
            var faulty = this.tables.stream().filter(table -> !table.check()).toList();
            if (faulty.isEmpty()) {
                goOn.accept(this.tables.stream().map(ColumnChoices::said).toList());
            } else {
                faulty.getFirst().focusFault();
            }
        });
        add(
                heading,
                new Paragraph(
                        "Below is what Casebook takes the columns for. Put right what is wrong. It is remembered for"
                                + " every file with the same columns."));
        this.tables.forEach(this::add);
        add(Styled.div("tools", button));
    }

    void focusHeading() {
        heading.getElement().callJsFunction("focus");
    }
}
