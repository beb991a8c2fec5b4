package org.casebook.roster.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.casebook.base.ui.DataTable;
import org.casebook.roster.reading.ColumnMeaning;
import org.casebook.roster.reading.TableColumns;

/** One table's first rows, and a choice for each of its columns. */
class ColumnChoices extends Div {

    private static final int NOWHERE = -1;

    private final TableColumns columns;
    private final List<Select<ColumnMeaning>> choices = new ArrayList<>();

    ColumnChoices(TableColumns columns) {
        this.columns = columns;
        var fields = new Div();
        fields.addClassNames("tools", "filters");
        for (int column = 0; column < columns.heads().size(); column++) {
            var choice = new Select<ColumnMeaning>();
            choice.setLabel(head(column));
            choice.setItems(ColumnMeaning.values());
            choice.setItemLabelGenerator(ColumnMeaning::label);
            choice.setValue(columns.meanings().get(column));
            choices.add(choice);
            fields.add(choice);
        }
        add(new H3(columns.file()), fields);
        if (!columns.firstRows().isEmpty()) {
            add(new DataTable(
                    "The first rows of " + columns.file(),
                    IntStream.range(0, choices.size()).mapToObj(this::head).toList(),
                    columns.firstRows()));
        }
    }

    /** What was said. */
    TableColumns said() {
        return columns.with(choices.stream().map(Select::getValue).toList());
    }

    /** Whether what was said can be; if not, what is wrong stands at its field. */
    boolean check() {
        var said = said();
        int wrong = faultAt(said);
        for (int column = 0; column < choices.size(); column++) {
            choices.get(column).setInvalid(column == wrong);
            choices.get(column)
                    .setErrorMessage(
                            said.repeated().isPresent() ? "Another column is that already." : TableColumns.UNCLEAR);
        }
        return wrong == NOWHERE;
    }

    void focusFault() {
        choices.get(faultAt(said())).focus();
    }

    private static int faultAt(TableColumns said) {
        return said.repeated().orElse(said.isClear() ? NOWHERE : 0);
    }

    private String head(int column) {
        var head = columns.heads().get(column);
        return head.isEmpty() ? "Column " + (column + 1) : head;
    }
}
