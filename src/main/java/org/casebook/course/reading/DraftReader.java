package org.casebook.course.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casebook.course.draft.Draft;
import org.casebook.course.draft.DraftBody;
import org.casebook.course.draft.Entry;
import org.casebook.course.question.EntryList;
import org.casebook.course.question.Field;
import org.casebook.course.question.Head;
import org.casebook.course.question.QuestionKind;
import org.casebook.course.question.Standing;

/** Reads the keys of a question with any of them missing; what is there must have its type, and no other key may be. */
final class DraftReader {

    private DraftReader() {}

    /** The draft, or nothing if its kind is not known. */
    static Optional<Draft> read(String topic, YamlNode node) {
        return node.get("kind").choice(QuestionKind.class).map(kind -> {
            var draft = new Draft(
                    text(node, "id"),
                    topic,
                    node.find("difficulty").flatMap(DraftReader::difficulty).orElse(null),
                    node.find("level")
                            .flatMap(given -> given.choice(Head.Level.class))
                            .orElse(null),
                    text(node, "passage"),
                    text(node, "stem"),
                    text(node, "explanation"),
                    items(node, "enemies").stream().map(DraftReader::stripped).toList(),
                    body(kind, node),
                    node.find("skill")
                            .flatMap(given -> given.choice(Head.Skill.class))
                            .orElse(null));
            node.close();
            return draft;
        });
    }

    private static DraftBody body(QuestionKind kind, YamlNode node) {
        var texts = texts(kind.fields(), node);
        var lists = new HashMap<String, List<Entry>>();
        for (var list : kind.lists()) {
            lists.put(
                    list.key(),
                    items(node, list.key()).stream()
                            .map(item -> entry(list, item))
                            .toList());
        }
        return new DraftBody(kind, texts, lists);
    }

    private static Entry entry(EntryList list, YamlNode node) {
        if (list.isOfWords()) {
            return Entry.ofWords(stripped(node));
        }
        var entry = new Entry(texts(list.fields(), node));
        node.close();
        return entry;
    }

    private static Map<String, String> texts(List<Field> fields, YamlNode node) {
        var texts = new HashMap<String, String>();
        for (var field : fields) {
            var given = node.find(field.key());
            texts.put(
                    field.key(),
                    switch (field.sort()) {
                        case TEXT, REASON, WORDS, NUMBER ->
                            given.map(DraftReader::stripped).orElse("");
                        case TOLERANCE -> given.map(DraftReader::stripped).orElse("0");
                        case VERDICT -> given.flatMap(DraftReader::verdict).orElse("");
                        case STANDING ->
                            given.flatMap(said -> said.choice(Standing.class))
                                    .map(YamlNode::written)
                                    .orElse("");
                        case FLAG -> given.filter(YamlNode::bool).isPresent() ? "true" : "";
                    });
        }
        return texts;
    }

    /** Nothing in place of what is none, which is reported. */
    private static Optional<Integer> difficulty(YamlNode node) {
        boolean known = stripped(node).matches("[" + Head.EASIEST + "-" + Head.HARDEST + "]");
        int value = node.integer(Head.EASIEST, Head.HARDEST);
        return known ? Optional.of(value) : Optional.empty();
    }

    private static Optional<String> verdict(YamlNode node) {
        boolean value = node.bool();
        return Optional.of(stripped(node)).filter(given -> given.equals(Boolean.toString(value)));
    }

    private static String text(YamlNode node, String key) {
        return node.find(key).map(DraftReader::stripped).orElse("");
    }

    private static List<YamlNode> items(YamlNode node, String key) {
        return node.find(key).map(YamlNode::items).orElse(List.of());
    }

    private static String stripped(YamlNode node) {
        return node.verbatim().strip();
    }
}
