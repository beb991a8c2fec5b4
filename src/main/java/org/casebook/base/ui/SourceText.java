package org.casebook.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.jsoup.nodes.Element;

/** A short historical document as it is read beside what is asked about it: a text or a table, with where it comes from. */
public class SourceText extends Div {

    /**
     * @param title plain text
     * @param origin inline HTML, as the paragraphs are
     * @param columns of its table; none for a text
     * @param rows the first cell of each says what the others are about
     */
    public SourceText(
            String title, String origin, List<String> paragraphs, List<String> columns, List<List<String>> rows) {
        addClassName("document");
        add(ReadAloud.readable(new H2(title)), ReadAloud.readable(Styled.div("origin", Prose.paragraph(origin))));
        paragraphs.forEach(paragraph -> add(ReadAloud.readable(Prose.paragraph(paragraph))));
        if (!columns.isEmpty()) {
            add(table(title, columns, rows));
        }
    }

    private static Component table(String title, List<String> columns, List<List<String>> rows) {
        var table = new Element("table");
        table.appendElement("caption").addClass("only-heard").text(title);
        var head = table.appendElement("thead").appendElement("tr");
        columns.forEach(column -> head.appendElement("th").attr("scope", "col").text(column));
        var body = table.appendElement("tbody");
        for (var row : rows) {
            cells(body.appendElement("tr"), row);
        }
        var built = ReadAloud.readable(Prose.built(table));
        var around = Styled.div("document-table", built);
        around.getElement().setAttribute("tabindex", "0").setAttribute("role", "group");
        around.getElement().setAttribute("aria-label", title);
        return around;
    }

    private static void cells(Element line, List<String> row) {
        for (int column = 0; column < row.size(); column++) {
            var cell = column == 0 ? line.appendElement("th").attr("scope", "row") : line.appendElement("td");
            cell.text(row.get(column));
        }
    }
}
