package org.casebook.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A plain table with a caption, a header row and row headers; scrolls sideways where the page is too narrow. Its cells
 * are texts or components; a {@link NativeTableCell} is taken as the cell itself.
 */
public class DataTable extends Div {

    private final NativeTable table = new NativeTable();
    private final List<NativeTableHeaderCell> head = new ArrayList<>();

    /** A table of texts. */
    public DataTable(String caption, List<String> head, List<List<String>> rows) {
        this(caption, head);
        table.setCaptionText(caption);
        rows.forEach(row -> addRow(Stream.concat(
                        Stream.of(new Span(row.getFirst())),
                        row.stream().skip(1).map(NativeTableCell::new))
                .toList()));
    }

    /** An empty table without a caption. */
    public DataTable(String name, List<String> head) {
        addClassName("table-frame");
        var headRow = table.getHead().addRow();
        for (var title : head) {
            var cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            this.head.add(cell);
            headRow.add(cell);
        }
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", name);
        add(table);
    }

    protected final void setCaption(String caption) {
        table.setCaptionText(caption);
    }

    /** The cells of the header row. */
    protected final List<NativeTableHeaderCell> head() {
        return head;
    }

    protected final void clear() {
        table.getBody().removeAll();
    }

    /** Adds a row, whose first cell is its header. */
    protected final void addRow(List<? extends Component> cells) {
        var row = table.getBody().addRow();
        var first = new NativeTableHeaderCell(cells.getFirst());
        first.getElement().setAttribute("scope", "row");
        row.add(first);
        cells.stream()
                .skip(1)
                .forEach(content ->
                        row.add(content instanceof NativeTableCell cell ? cell : new NativeTableCell(content)));
    }
}
