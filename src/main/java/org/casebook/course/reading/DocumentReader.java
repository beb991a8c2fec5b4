package org.casebook.course.reading;

import java.util.ArrayList;
import java.util.List;
import org.casebook.course.question.Stimulus.SourceDocument;

/** Reads the documents that a set of questions or a writing task is about. */
record DocumentReader(Markdown markdown) {

    /** Side by side. */
    private static final int MOST = 2;

    List<SourceDocument> read(YamlNode documents) {
        var nodes = documents.some();
        if (nodes.size() > MOST) {
            documents.report("at most " + MOST + " stand side by side, not " + nodes.size());
        }
        return nodes.stream().map(this::document).toList();
    }

    private SourceDocument document(YamlNode node) {
        var text = node.find("text");
        var table = node.find("table");
        if (text.isPresent() == table.isPresent()) {
            node.report("a document has either a 'text' or a 'table'");
        }
        var columns = table.map(this::columns).orElse(List.of());
        var document = new SourceDocument(
                markdown.plain(node.get("title")),
                markdown.inline(node.get("origin")),
                text.map(YamlNode::some).orElse(List.of()).stream()
                        .map(markdown::inline)
                        .toList(),
                columns,
                table.map(given -> rows(given, columns.size())).orElse(List.of()));
        table.ifPresent(YamlNode::close);
        node.close();
        return document;
    }

    private List<String> columns(YamlNode table) {
        return table.get("columns").some().stream().map(markdown::plain).toList();
    }

    private List<List<String>> rows(YamlNode table, int columns) {
        var rows = new ArrayList<List<String>>();
        for (var row : table.get("rows").some()) {
            var cells = row.items();
            if (cells.size() != columns) {
                row.report("a row has a cell for each of the " + columns + " columns, not " + cells.size());
            }
            rows.add(cells.stream().map(markdown::plain).toList());
        }
        return rows;
    }
}
