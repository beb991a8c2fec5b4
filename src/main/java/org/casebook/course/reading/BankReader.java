package org.casebook.course.reading;

import java.util.List;
import java.util.Optional;
import org.casebook.course.question.Question;

/** Reads a question file, {@code TOPIC.yaml}. */
record BankReader(Markdown markdown, CourseNames names, QuestionRules rules) {

    /** Reads the questions of the file that is named after the given topic. */
    List<Question> read(String topic, YamlNode file) {
        var written = file.get("topic");
        names.topics.use(written.text(), written.place());
        if (!written.text().equals(topic)) {
            written.report("'topic' must be '" + topic + "', as the file is named");
        }
        var read = file.get("questions").some().stream()
                .flatMap(node -> question(topic, node).stream())
                .toList();
        file.close();
        return read;
    }

    private Optional<Question> question(String topic, YamlNode node) {
        var id = node.get("id");
        names.questions.give(id.name(), id.place());
        var passage = node.get("passage");
        if (passage.text().contains("/")) {
            names.passages.use(passage.text(), passage.place());
        }
        node.find("enemies").map(YamlNode::items).orElse(List.of()).forEach(enemy -> {
            names.questions.use(enemy.text(), enemy.place());
            if (enemy.text().equals(id.text())) {
                enemy.report("a question can't be its own enemy");
            }
        });
        var question = new QuestionReader(markdown).read(topic, node);
        question.ifPresent(read -> rules.check(read, node));
        return question;
    }
}
