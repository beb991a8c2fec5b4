package org.casebook.course.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.casebook.course.PassageRef;
import org.casebook.course.question.Head;
import org.casebook.course.question.Matching;
import org.casebook.course.question.MultipleChoice;
import org.casebook.course.question.Numeric;
import org.casebook.course.question.Option;
import org.casebook.course.question.Ordering;
import org.casebook.course.question.Question;
import org.casebook.course.question.QuestionKind;
import org.casebook.course.question.ShortText;
import org.casebook.course.question.SingleChoice;
import org.casebook.course.question.TrueFalse;

/**
 * Reads the shape of a question: its keys and their types. What a good question needs beyond that, {@link
 * QuestionRules} knows; rules may grow stricter without making a stored question unreadable.
 *
 * @param inline how to read a text that is shown as inline HTML
 * @param plain how to read any other text
 */
record QuestionReader(Function<YamlNode, String> inline, Function<YamlNode, String> plain) {

    /** The question, or nothing if its kind is not known. */
    Optional<Question> read(String topic, YamlNode node) {
        var head = head(topic, node);
        return node.get("kind").choice(QuestionKind.class).map(kind -> {
            var question = body(kind, head, node);
            node.close();
            return question;
        });
    }

    private Head head(String topic, YamlNode node) {
        return new Head(
                plain.apply(node.get("id")),
                topic,
                node.get("difficulty").integer(Head.EASIEST, Head.HARDEST),
                node.get("level").choice(Head.Level.class).orElse(Head.Level.RECALL),
                passage(node.get("passage")),
                inline.apply(node.get("stem")),
                inline.apply(node.get("explanation")),
                texts(node.find("enemies")));
    }

    private PassageRef passage(YamlNode node) {
        try {
            return PassageRef.parse(node.text());
        } catch (IllegalArgumentException _) {
            node.report("'passage' must be the section's slug and the passage's id with a slash between");
            return new PassageRef("", "");
        }
    }

    private Question body(QuestionKind kind, Head head, YamlNode node) {
        return switch (kind) {
            case SINGLE_CHOICE -> new SingleChoice(head, options(node.get("options")));
            case MULTIPLE_CHOICE -> new MultipleChoice(head, options(node.get("options")));
            case TRUE_FALSE ->
                new TrueFalse(
                        head, node.get("answer").bool(), inline.apply(node.get("why")), options(node.get("reasons")));
            case NUMERIC ->
                new Numeric(
                        head,
                        node.get("answer").decimal(),
                        tolerance(node.get("tolerance")),
                        node.find("unit").map(plain).orElse(""),
                        entries(node.get("misses"), this::numericMiss));
            case ORDERING -> new Ordering(head, entries(node.get("items"), this::item));
            case MATCHING ->
                new Matching(
                        head,
                        entries(node.get("pairs"), this::pair),
                        node.find("extras")
                                .map(extras -> entries(extras, this::extra))
                                .orElse(List.of()));
            case SHORT_TEXT ->
                new ShortText(head, accepted(node.get("accepted")), entries(node.get("misses"), this::textMiss));
        };
    }

    private List<Option> options(YamlNode node) {
        return entries(
                node,
                option -> new Option(
                        inline.apply(option.get("text")),
                        option.find("correct").map(YamlNode::bool).orElse(false),
                        option.find("why").map(inline).orElse(null)));
    }

    private BigDecimal tolerance(YamlNode node) {
        var tolerance = node.decimal();
        if (tolerance.signum() < 0) {
            node.report("'tolerance' must be 0 or more");
            return BigDecimal.ZERO;
        }
        return tolerance;
    }

    private List<String> accepted(YamlNode node) {
        var accepted = node.some().stream().map(plain).toList();
        // The record needs one; that there is none was reported.
        return accepted.isEmpty() ? List.of("") : accepted;
    }

    private Numeric.Miss numericMiss(YamlNode miss) {
        return new Numeric.Miss(miss.get("value").decimal(), inline.apply(miss.get("why")));
    }

    private ShortText.Miss textMiss(YamlNode miss) {
        return new ShortText.Miss(plain.apply(miss.get("text")), inline.apply(miss.get("why")));
    }

    private Ordering.Item item(YamlNode item) {
        return new Ordering.Item(inline.apply(item.get("text")), inline.apply(item.get("note")));
    }

    private Matching.Pair pair(YamlNode pair) {
        return new Matching.Pair(
                inline.apply(pair.get("left")), inline.apply(pair.get("right")), inline.apply(pair.get("note")));
    }

    private Matching.Extra extra(YamlNode extra) {
        return new Matching.Extra(inline.apply(extra.get("right")), inline.apply(extra.get("why")));
    }

    private List<String> texts(Optional<YamlNode> list) {
        return list.map(YamlNode::items).orElse(List.of()).stream().map(plain).toList();
    }

    private static <E> List<E> entries(YamlNode list, Function<YamlNode, E> read) {
        return list.items().stream()
                .map(node -> {
                    var entry = read.apply(node);
                    node.close();
                    return entry;
                })
                .toList();
    }
}
