package org.casebook.course.reading;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.casebook.course.Problem;
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
 * The text of one question as the application keeps it: YAML of one fixed form, with everything that defines the
 * question and nothing else. Equal questions have equal texts; inline texts are the HTML that the records hold.
 */
public final class QuestionFormat {

    private QuestionFormat() {}

    /** Writes a question so that {@link #read} gives back an equal one. */
    public static String write(Question question) {
        var head = question.head();
        var out = new CanonicalYaml();
        out.text("id", head.id());
        out.text("topic", head.topic());
        out.word("kind", YamlNode.written(QuestionKind.of(question)));
        out.word("difficulty", head.difficulty());
        out.word("level", YamlNode.written(head.level()));
        out.text("passage", head.passage().toString());
        out.text("stem", head.stem());
        out.text("explanation", head.explanation());
        out.texts("enemies", head.enemies());
        switch (question) {
            case SingleChoice q -> out.list("options", q.options(), QuestionFormat::option);
            case MultipleChoice q -> out.list("options", q.options(), QuestionFormat::option);
            case TrueFalse q -> {
                out.word("answer", q.answer());
                out.text("why", q.why());
                out.list("reasons", q.reasons(), QuestionFormat::option);
            }
            case Numeric q -> {
                out.word("answer", q.answer().toPlainString());
                out.word("tolerance", q.tolerance().toPlainString());
                out.text("unit", q.unit());
                out.list("misses", q.misses(), (entry, miss) -> {
                    entry.word("value", miss.value().toPlainString());
                    entry.text("why", miss.why());
                });
            }
            case Ordering q ->
                out.list("items", q.items(), (entry, item) -> {
                    entry.text("text", item.text());
                    entry.text("note", item.note());
                });
            case Matching q -> matching(out, q);
            case ShortText q -> {
                out.texts("accepted", q.accepted());
                out.list("misses", q.misses(), (entry, miss) -> {
                    entry.text("text", miss.text());
                    entry.text("why", miss.why());
                });
            }
        }
        return out.toString();
    }

    private static void matching(CanonicalYaml out, Matching matching) {
        out.list("pairs", matching.pairs(), (entry, pair) -> {
            entry.text("left", pair.left());
            entry.text("right", pair.right());
            entry.text("note", pair.note());
        });
        out.list("extras", matching.extras(), (entry, extra) -> {
            entry.text("right", extra.right());
            entry.text("why", extra.why());
        });
    }

    private static void option(CanonicalYaml entry, Option option) {
        entry.text("text", option.text());
        entry.word("correct", option.correct());
        if (option.why() != null) {
            entry.text("why", option.why());
        }
    }

    /**
     * Reads what {@link #write} wrote. It doesn't check whether the question is fit to be asked.
     *
     * @throws IllegalArgumentException if the text is not of this form
     */
    public static Question read(String text) {
        var problems = new Problems();
        var top = new Place(problems, Path.of("question"), 1);
        var reader = new QuestionReader(YamlNode::verbatim, YamlNode::verbatim);
        var question = YamlNode.parse(text, top)
                .flatMap(node -> reader.read(node.get("topic").verbatim(), node));
        if (question.isEmpty() || !problems.all().isEmpty()) {
            throw new IllegalArgumentException(
                    problems.all().stream().map(Problem::toString).collect(Collectors.joining("\n")));
        }
        return question.get();
    }

    /** The text of the same question on a topic that has another id now. */
    public static String withTopic(String text, String topic) {
        return CanonicalYaml.withTopic(text, topic);
    }

    /** The SHA-256 of a text, in hexadecimal: names a version by its content. */
    public static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
