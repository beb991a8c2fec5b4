package org.casebook.course.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.casebook.course.draft.Draft;
import org.casebook.course.draft.DraftBody;
import org.casebook.course.draft.DraftBody.Choice;
import org.casebook.course.draft.DraftBody.Pair;
import org.casebook.course.draft.DraftBody.Remarked;
import org.casebook.course.question.Head;
import org.casebook.course.question.QuestionKind;

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
                    texts(node, "enemies"),
                    body(kind, node));
            node.close();
            return draft;
        });
    }

    private static DraftBody body(QuestionKind kind, YamlNode node) {
        return switch (kind) {
            case SINGLE_CHOICE -> new DraftBody.Choices(false, choices(node, "options"));
            case MULTIPLE_CHOICE -> new DraftBody.Choices(true, choices(node, "options"));
            case TRUE_FALSE ->
                new DraftBody.Judgement(
                        node.find("answer").flatMap(DraftReader::verdict).orElse(null),
                        text(node, "why"),
                        choices(node, "reasons"));
            case NUMERIC ->
                new DraftBody.Number(
                        text(node, "answer"),
                        node.find("tolerance").map(DraftReader::stripped).orElse("0"),
                        text(node, "unit"),
                        entries(node, "misses", miss -> new Remarked(text(miss, "value"), text(miss, "why"))));
            case ORDERING ->
                new DraftBody.Order(
                        entries(node, "items", item -> new Remarked(text(item, "text"), text(item, "note"))));
            case MATCHING ->
                new DraftBody.Pairs(
                        entries(
                                node,
                                "pairs",
                                pair -> new Pair(text(pair, "left"), text(pair, "right"), text(pair, "note"))),
                        entries(node, "extras", extra -> new Remarked(text(extra, "right"), text(extra, "why"))));
            case SHORT_TEXT ->
                new DraftBody.Words(
                        texts(node, "accepted"),
                        entries(node, "misses", miss -> new Remarked(text(miss, "text"), text(miss, "why"))));
        };
    }

    /** Nothing in place of what is none, which is reported. */
    private static Optional<Integer> difficulty(YamlNode node) {
        boolean known = stripped(node).matches("[" + Head.EASIEST + "-" + Head.HARDEST + "]");
        int value = node.integer(Head.EASIEST, Head.HARDEST);
        return known ? Optional.of(value) : Optional.empty();
    }

    private static Optional<Boolean> verdict(YamlNode node) {
        boolean known = stripped(node).matches("true|false");
        boolean value = node.bool();
        return known ? Optional.of(value) : Optional.empty();
    }

    private static List<Choice> choices(YamlNode node, String key) {
        return entries(
                node,
                key,
                option -> new Choice(
                        text(option, "text"),
                        option.find("correct").map(YamlNode::bool).orElse(false),
                        text(option, "why")));
    }

    private static String text(YamlNode node, String key) {
        return node.find(key).map(DraftReader::stripped).orElse("");
    }

    private static List<String> texts(YamlNode node, String key) {
        return node.find(key).map(YamlNode::items).orElse(List.of()).stream()
                .map(DraftReader::stripped)
                .toList();
    }

    private static String stripped(YamlNode node) {
        return node.verbatim().strip();
    }

    private static <E> List<E> entries(YamlNode node, String key, Function<YamlNode, E> read) {
        return node.find(key).map(YamlNode::items).orElse(List.of()).stream()
                .map(entry -> {
                    var value = read.apply(entry);
                    entry.close();
                    return value;
                })
                .toList();
    }
}
