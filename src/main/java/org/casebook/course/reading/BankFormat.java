package org.casebook.course.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casebook.course.Problem;
import org.casebook.course.draft.Draft;
import org.casebook.course.question.Question;

/** Question files, {@code TOPIC.yaml}, apart from the course that they belong to. */
public final class BankFormat {

    private BankFormat() {}

    /** Writes questions on one topic as a file that a course can have; read there, they are equal to these. */
    public static String write(String topic, List<Question> questions) {
        return file(
                topic,
                questions.stream()
                        .map(question -> DraftYaml.of(question.id(), DraftFormat.of(question)))
                        .toList());
    }

    static String file(String topic, List<DraftYaml> questions) {
        var out =
                new StringBuilder("topic: ").append(CanonicalYaml.quoted(topic)).append("\nquestions:\n");
        for (var question : questions) {
            var indent = "  - ";
            for (var line : question.lines()) {
                out.append(indent).append(line).append('\n');
                indent = "    ";
            }
        }
        return out.toString();
    }

    /**
     * A question as a file has it.
     *
     * @param line where it begins, from 1
     * @param name its id, or an empty text
     * @param draft what was read, or nothing if its kind is not known
     * @param problems what can't be taken as it stands
     */
    public record Entry(int line, String name, Optional<Draft> draft, List<Problem> problems) {

        public Entry {
            problems = List.copyOf(problems);
        }
    }

    /**
     * What a file has.
     *
     * @param problems those that belong to none of the questions
     */
    public record Content(List<Entry> entries, List<Problem> problems) {

        public Content {
            entries = List.copyOf(entries);
            problems = List.copyOf(problems);
        }
    }

    /** Reads what there is in a file that others may have written, however incomplete. */
    public static Content read(Path file, String text) {
        var problems = new Problems();
        var root = YamlNode.parse(text, new Place(problems, file, 1));
        var nodes = new ArrayList<YamlNode>();
        var names = new ArrayList<String>();
        var drafts = new ArrayList<Optional<Draft>>();
        root.ifPresent(node -> {
            var topic =
                    node.find("topic").map(given -> given.verbatim().strip()).orElse("");
            nodes.addAll(node.get("questions").some());
            for (var question : nodes) {
                names.add(question.find("id").map(YamlNode::verbatim).orElse(""));
                drafts.add(DraftReader.read(topic, question));
            }
            node.close();
        });
        var entries = new ArrayList<Entry>();
        var others = new ArrayList<>(problems.all());
        for (int i = 0; i < nodes.size(); i++) {
            int line = nodes.get(i).place().line();
            int end = i + 1 < nodes.size() ? nodes.get(i + 1).place().line() : Integer.MAX_VALUE;
            var own = others.stream()
                    .filter(problem -> problem.line() >= line && problem.line() < end)
                    .toList();
            others.removeAll(own);
            entries.add(new Entry(line, names.get(i), drafts.get(i), own));
        }
        return new Content(entries, others);
    }
}
