package org.casebook.course.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.casebook.course.Problem;
import org.casebook.course.draft.Draft;
import org.casebook.course.draft.DraftBody;
import org.casebook.course.draft.DraftBody.Choice;
import org.casebook.course.draft.DraftBody.Pair;
import org.casebook.course.draft.DraftBody.Remarked;
import org.casebook.course.question.Matching;
import org.casebook.course.question.MultipleChoice;
import org.casebook.course.question.Numeric;
import org.casebook.course.question.Option;
import org.casebook.course.question.Ordering;
import org.casebook.course.question.Question;
import org.casebook.course.question.ShortText;
import org.casebook.course.question.SingleChoice;
import org.casebook.course.question.TrueFalse;

/** Drafts as texts, and as what they make of a question that is to be edited. */
public final class DraftFormat {

    private DraftFormat() {}

    /** Writes a draft so that {@link #read} gives back an equal one, but for white space around its texts. */
    public static String write(Draft draft) {
        return "topic: " + CanonicalYaml.quoted(draft.topic()) + "\n"
                + String.join("\n", DraftYaml.of(draft.name(), draft).lines()) + "\n";
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException if the text is not of this form
     */
    public static Draft read(String text) {
        var problems = new Problems();
        var draft = YamlNode.parse(text, new Place(problems, Path.of("draft"), 1))
                .flatMap(node -> DraftReader.read(node.get("topic").verbatim(), node));
        if (draft.isEmpty() || !problems.all().isEmpty()) {
            throw new IllegalArgumentException(
                    problems.all().stream().map(Problem::toString).collect(Collectors.joining("\n")));
        }
        return draft.get();
    }

    /** The text of the same draft on a topic that has another id now. */
    public static String withTopic(String text, String topic) {
        return CanonicalYaml.withTopic(text, topic);
    }

    /** The draft from which a question could have been made, named after it. */
    public static Draft of(Question question) {
        var head = question.head();
        return new Draft(
                head.id(),
                head.topic(),
                head.difficulty(),
                head.level(),
                head.passage().toString(),
                InlineMarkdown.of(head.stem()),
                InlineMarkdown.of(head.explanation()),
                head.enemies(),
                body(question));
    }

    private static DraftBody body(Question question) {
        return switch (question) {
            case SingleChoice q -> new DraftBody.Choices(false, choices(q.options()));
            case MultipleChoice q -> new DraftBody.Choices(true, choices(q.options()));
            case TrueFalse q -> new DraftBody.Judgement(q.answer(), InlineMarkdown.of(q.why()), choices(q.reasons()));
            case Numeric q ->
                new DraftBody.Number(
                        q.answer().toPlainString(),
                        q.tolerance().toPlainString(),
                        q.unit(),
                        q.misses().stream()
                                .map(miss -> new Remarked(miss.value().toPlainString(), InlineMarkdown.of(miss.why())))
                                .toList());
            case Ordering q ->
                new DraftBody.Order(q.items().stream()
                        .map(item -> remarked(item.text(), item.note()))
                        .toList());
            case Matching q ->
                new DraftBody.Pairs(
                        q.pairs().stream().map(DraftFormat::pair).toList(),
                        q.extras().stream()
                                .map(extra -> remarked(extra.right(), extra.why()))
                                .toList());
            case ShortText q ->
                new DraftBody.Words(
                        q.accepted(),
                        q.misses().stream()
                                .map(miss -> new Remarked(miss.text(), InlineMarkdown.of(miss.why())))
                                .toList());
        };
    }

    private static List<Choice> choices(List<Option> options) {
        return options.stream()
                .map(option -> new Choice(
                        InlineMarkdown.of(option.text()),
                        option.correct(),
                        option.why() == null ? "" : InlineMarkdown.of(option.why())))
                .toList();
    }

    private static Pair pair(Matching.Pair pair) {
        return new Pair(
                InlineMarkdown.of(pair.left()), InlineMarkdown.of(pair.right()), InlineMarkdown.of(pair.note()));
    }

    private static Remarked remarked(String text, String remark) {
        return new Remarked(InlineMarkdown.of(text), InlineMarkdown.of(remark));
    }
}
