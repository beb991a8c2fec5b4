package org.casebook.course.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.casebook.course.PassageRef;
import org.casebook.course.question.EntryList;
import org.casebook.course.question.Field;
import org.casebook.course.question.Head;
import org.casebook.course.question.Question;
import org.casebook.course.question.QuestionKind;
import org.casebook.course.question.Standing;
import org.casebook.course.question.Stimulus;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a question file, {@code TOPIC.yaml}: the shape of each question; what a good one needs beyond that, the rules
 * know.
 */
record BankReader(Markdown markdown, CourseNames names, QuestionRules rules) {

    /** Reads the questions of the file that is named after the given topic. */
    List<Question> read(String topic, YamlNode file) {
        var written = file.get("topic");
        names.topics.use(written.text(), written.place());
        if (!written.text().equals(topic)) {
            written.report("'topic' must be '" + topic + "', as the file is named");
        }
        var read = file.get("questions").some().stream()
                .flatMap(node -> question(topic, null, node).stream())
                .toList();
        file.close();
        return read;
    }

    /** Reads a question, of a set or not; nothing if its kind is not known. */
    Optional<Question> question(String topic, @Nullable Stimulus stimulus, YamlNode node) {
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
        var question = shape(head(topic, stimulus, node), node);
        question.ifPresent(read -> rules.check(read, node));
        return question;
    }

    /** The question, or nothing if its kind is not known. Its keys and their types are those of its record. */
    private Optional<Question> shape(Head head, YamlNode node) {
        return node.get("kind").choice(QuestionKind.class).map(kind -> {
            var question = StoredForm.JSON.createObjectNode();
            question.put("kind", kind.written());
            question.set("head", StoredForm.JSON.valueToTree(head));
            fields(kind.fields(), false, node, question);
            kind.lists().forEach(list -> entries(list, node, question.putArray(list.key())));
            node.close();
            return StoredForm.JSON.treeToValue(question, Question.class);
        });
    }

    private Head head(String topic, @Nullable Stimulus stimulus, YamlNode node) {
        return new Head(
                node.get("id").text(),
                topic,
                node.get("difficulty").integer(Head.EASIEST, Head.HARDEST),
                node.get("level").choice(Head.Level.class).orElse(Head.Level.RECALL),
                passage(node.get("passage")),
                markdown.inline(node.get("stem")),
                markdown.inline(node.get("explanation")),
                node.find("enemies").map(YamlNode::items).orElse(List.of()).stream()
                        .map(YamlNode::text)
                        .toList(),
                stimulus,
                node.find("skill")
                        .flatMap(given -> given.choice(Head.Skill.class))
                        .orElse(null));
    }

    private PassageRef passage(YamlNode node) {
        try {
            return PassageRef.parse(node.text());
        } catch (IllegalArgumentException _) {
            node.report("'passage' must be the section's slug and the passage's id with a slash between");
            return new PassageRef("", "");
        }
    }

    private void entries(EntryList list, YamlNode node, ArrayNode into) {
        if (list.isOfWords()) {
            var words = node.get(list.key()).some();
            words.forEach(entry -> into.add(entry.text()));
            if (words.isEmpty()) {
                into.add(""); // the record needs one; that there is none was reported
            }
            return;
        }
        var given = list.ready() == 0 ? node.find(list.key()) : Optional.of(node.get(list.key()));
        for (var entry : given.map(YamlNode::items).orElse(List.of())) {
            fields(list.fields(), list.isOfOptions(), entry, into.addObject());
            entry.close();
        }
    }

    private void fields(List<Field> fields, boolean ofOption, YamlNode node, ObjectNode into) {
        for (var field : fields) {
            var key = field.key();
            switch (field.sort()) {
                case TEXT -> into.put(key, markdown.inline(node.get(key)));
                case REASON -> {
                    if (ofOption) {
                        node.find(key).ifPresent(why -> into.put(key, markdown.inline(why)));
                    } else {
                        into.put(key, markdown.inline(node.get(key)));
                    }
                }
                case WORDS ->
                    into.put(
                            key,
                            field.mayBeEmpty()
                                    ? node.find(key).map(YamlNode::text).orElse("")
                                    : node.get(key).text());
                case NUMBER -> into.put(key, node.get(key).decimal());
                case TOLERANCE -> into.put(key, tolerance(node.get(key)));
                case VERDICT -> into.put(key, node.get(key).bool());
                case STANDING ->
                    into.put(
                            key,
                            node.get(key)
                                    .choice(Standing.class)
                                    .orElse(Standing.UNDECIDED)
                                    .name());
                case FLAG -> into.put(key, node.find(key).map(YamlNode::bool).orElse(false));
            }
        }
    }

    private static BigDecimal tolerance(YamlNode node) {
        var tolerance = node.decimal();
        if (tolerance.signum() < 0) {
            node.report("'tolerance' must be 0 or more");
            return BigDecimal.ZERO;
        }
        return tolerance;
    }
}
