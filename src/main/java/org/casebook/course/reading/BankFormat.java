package org.casebook.course.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.casebook.course.Problem;
import org.casebook.course.draft.Draft;
import org.casebook.course.question.Question;

/** Question files, {@code TOPIC.yaml}, apart from the course that they belong to. */
public final class BankFormat {

    private BankFormat() {}

    /**
     * Writes questions on one topic as a file that a course can have; read there, they are equal to these, but for the source
     * that those of a set are about.
     */
    public static String write(String topic, List<Question> questions) {
        return DraftYaml.file(
                topic,
                questions.stream()
                        .map(question -> DraftYaml.of(question.id(), QuestionDraft.of(question)))
                        .toList());
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

    /** Reads what there is in a file that others may have written, however incomplete, as far as the budget goes. */
    public static Content read(Path file, String text, ReadingBudget budget) {
        var problems = new Problems();
        var nodes = new ArrayList<YamlNode>();
        var drafts = new ArrayList<Optional<Draft>>();
        var begins = new TreeMap<Integer, Integer>();
        YamlNode.parse(text, new Place(problems, file, 1)).ifPresent(node -> {
            var topic =
                    node.find("topic").map(given -> given.verbatim().strip()).orElse("");
            for (var question : node.get("questions").some()) {
                begins.put(question.place().line(), nodes.size());
                var end = budget.endsBeforeNext();
                if (end.isPresent()) {
                    question.report(end.get());
                    break;
                }
                nodes.add(question);
                drafts.add(draft(topic, question));
            }
            node.close();
        });
        var own = new HashMap<Integer, List<Problem>>();
        for (var problem : problems.all()) {
            var begin = begins.floorEntry(problem.line());
            own.computeIfAbsent(begin == null ? nodes.size() : begin.getValue(), _ -> new ArrayList<>())
                    .add(problem);
        }
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < nodes.size(); i++) {
            var question = nodes.get(i);
            var name = question.find("id").map(YamlNode::verbatim).orElse("");
            entries.add(new Entry(question.place().line(), name, drafts.get(i), own.getOrDefault(i, List.of())));
        }
        return new Content(entries, own.getOrDefault(nodes.size(), List.of()));
    }

    private static Optional<Draft> draft(String topic, YamlNode question) {
        var tooLong = ReadingBudget.tooLong(question.length());
        tooLong.ifPresent(question::report);
        return tooLong.isPresent() ? Optional.empty() : DraftReader.read(topic, question);
    }
}
