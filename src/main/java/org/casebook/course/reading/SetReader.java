package org.casebook.course.reading;

import java.util.ArrayList;
import java.util.List;
import org.casebook.course.question.Evidence;
import org.casebook.course.question.Option;
import org.casebook.course.question.Question;
import org.casebook.course.question.Stimulus;
import org.casebook.course.question.Stimulus.SourceDocument;

/** Reads a set of questions about a source, {@code sets/NAME.yaml}. */
record SetReader(Markdown markdown, CourseNames names, SourcesReader sources, BankReader bank) {

    /** Side by side. */
    private static final int MOST_DOCUMENTS = 2;

    /** Reads the set that is named as its file is. */
    List<Question> read(String id, YamlNode file) {
        var topic = file.get("topic");
        names.topics.use(topic.text(), topic.place());
        var nodes = file.get("questions").some();
        int size = nodes.size();
        if (size > 0 && (size < Stimulus.FEWEST || size > Stimulus.MOST)) {
            file.get("questions")
                    .report("a set has " + Stimulus.FEWEST + " to " + Stimulus.MOST + " questions, not " + size);
        }
        var stimulus = new Stimulus(
                id,
                markdown.plain(file.get("title")),
                file.get("skill").choice(Stimulus.Skill.class).orElse(Stimulus.Skill.CLOSE_READING),
                documents(file),
                sources.of(file),
                nodes.stream().map(node -> node.get("id").text()).toList());
        var questions = new ArrayList<Question>();
        for (var node : nodes) {
            bank.question(topic.text(), stimulus, node).ifPresent(question -> {
                check(question, stimulus, node);
                questions.add(question);
            });
        }
        file.close();
        return questions;
    }

    private List<SourceDocument> documents(YamlNode file) {
        var nodes = file.get("documents").some();
        if (nodes.size() > MOST_DOCUMENTS) {
            file.get("documents").report("at most " + MOST_DOCUMENTS + " stand side by side, not " + nodes.size());
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

    /** What only questions about a source have to keep. */
    private static void check(Question question, Stimulus stimulus, YamlNode node) {
        for (var enemy : question.head().enemies()) {
            if (stimulus.questions().contains(enemy)) {
                node.get("enemies").report("'" + enemy + "' is of the same set, in which all are asked together");
            }
        }
        if (question instanceof Evidence evidence) {
            evidence.pieces().stream()
                    .map(Option::text)
                    .filter(piece -> stimulus.texts().stream().noneMatch(text -> text.contains(piece)))
                    .forEach(piece -> node.get("pieces").report("these words don't stand in the source: " + piece));
        }
    }
}
