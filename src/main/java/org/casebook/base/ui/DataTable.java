package org.casebook.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.List;

/** A plain table with a caption, a header row and row headers; scrolls sideways where the page is too narrow. */
public class DataTable extends Div {

    public DataTable(String caption, List<String> head, List<List<String>> rows) {
        addClassName("table-frame");
        var table = new NativeTable();
        table.setCaptionText(caption);
        var headRow = table.getHead().addRow();
        for (var name : head) {
            var cell = new NativeTableHeaderCell(name);
            cell.getElement().setAttribute("scope", "col");
            headRow.add(cell);
        }
        for (var row : rows) {
            var bodyRow = table.getBody().addRow();
            var first = new NativeTableHeaderCell(row.getFirst());
            first.getElement().setAttribute("scope", "row");
            bodyRow.add(first);
            row.stream().skip(1).forEach(cell -> bodyRow.addDataCell().setText(cell));
        }
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", caption);
        add(table);
    }
}
