package org.casebook.course.reading;

import java.util.ArrayList;
import java.util.List;
import org.casebook.course.question.Evidence;
import org.casebook.course.question.Option;
import org.casebook.course.question.Question;
import org.casebook.course.question.Stimulus;

/** Reads a set of questions about a source, {@code sets/NAME.yaml}. */
record SetReader(Markdown markdown, CourseNames names, SourcesReader sources, BankReader bank) {

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
                new DocumentReader(markdown).read(file.get("documents")),
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
