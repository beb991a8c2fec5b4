package org.casebook.bank.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.ReadAloud;
import org.casebook.base.ui.Styled;
import org.casebook.course.question.Stimulus;
import org.casebook.course.question.Stimulus.SourceDocument;
import org.jsoup.nodes.Element;

/** The source that a set of questions is about; two documents stand side by side where there is room. */
public class StimulusText extends Div {

    public StimulusText(Stimulus stimulus) {
        addClassName("stimulus-text");
        stimulus.documents().forEach(document -> add(document(document)));
    }

    private static Div document(SourceDocument document) {
        var origin = Styled.div("origin", Prose.paragraph(document.origin()));
        var whole = Styled.div("document", ReadAloud.readable(new H2(document.title())), ReadAloud.readable(origin));
        document.text().forEach(paragraph -> whole.add(ReadAloud.readable(Prose.paragraph(paragraph))));
        if (!document.columns().isEmpty()) {
            whole.add(table(document));
        }
        return whole;
    }

    /** The first cell of a row says what the others are about. */
    private static Component table(SourceDocument document) {
        var table = new Element("table");
        table.appendElement("caption").addClass("only-heard").text(document.title());
        var head = table.appendElement("thead").appendElement("tr");
        document.columns()
                .forEach(column -> head.appendElement("th").attr("scope", "col").text(column));
        var body = table.appendElement("tbody");
        for (var row : document.rows()) {
            cells(body.appendElement("tr"), row);
        }
        var built = ReadAloud.readable(Prose.built(table));
        var around = Styled.div("document-table", built);
        around.getElement().setAttribute("tabindex", "0").setAttribute("role", "group");
        around.getElement().setAttribute("aria-label", document.title());
        return around;
    }

    private static void cells(Element line, List<String> row) {
        for (int column = 0; column < row.size(); column++) {
            var cell = column == 0 ? line.appendElement("th").attr("scope", "row") : line.appendElement("td");
            cell.text(row.get(column));
        }
    }
}
