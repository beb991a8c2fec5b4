package org.casebook.course.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.casebook.course.PassageRef;
import org.casebook.course.draft.Draft;
import org.casebook.course.draft.DraftBody;
import org.casebook.course.exchange.ConversionResult.Taken;
import org.casebook.course.question.Claims;
import org.casebook.course.question.Evidence;
import org.casebook.course.question.Field;
import org.casebook.course.question.Head;
import org.casebook.course.question.Matching;
import org.casebook.course.question.MultipleChoice;
import org.casebook.course.question.Numeric;
import org.casebook.course.question.Option;
import org.casebook.course.question.Ordering;
import org.casebook.course.question.Question;
import org.casebook.course.question.ShortText;
import org.casebook.course.question.SingleChoice;
import org.casebook.course.question.Standing;
import org.casebook.course.question.TrueFalse;
import org.casebook.course.reading.InlineMarkdown;
import org.casebook.course.reading.QuestionDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is taken out can be brought in again, as far as the format can hold it, and the rest is named. */
class ExportTest {

    @ParameterizedTest
    @EnumSource(
            value = ExchangeFormat.class,
            names = {"AIKEN", "TABLE"},
            mode = EnumSource.Mode.EXCLUDE)
    void theShippedQuestionsComeBack(ExchangeFormat format) {
        var questions = Tiny.SHIPPED.questions();
        var export = QuestionExport.write(format, questions, Tiny.SHIPPED);

        var taken = read(export);

        assertThat(taken).allSatisfy(one -> assertThat(one.remarks()).isEmpty());
        assertThat(taken.stream().map(Taken::draft))
                .containsExactlyInAnyOrderElementsOf(questions.stream()
                        .flatMap(question -> held(format, question))
                        .toList());
    }

    @Property(tries = 300, seed = "447")
    void anyQuestionComesBackFromGift(@ForAll("questions") Question question) {
        comesBack(ExchangeFormat.GIFT, question);
    }

    @Property(tries = 300, seed = "447")
    void anyQuestionComesBackFromMoodleXml(@ForAll("questions") Question question) {
        comesBack(ExchangeFormat.MOODLE_XML, question);
    }

    @Property(tries = 300, seed = "447")
    void anyQuestionComesBackFromYaml(@ForAll("questions") Question question) {
        comesBack(ExchangeFormat.YAML, question);
    }

    private static void comesBack(ExchangeFormat format, Question question) {
        var export = QuestionExport.write(format, List.of(question), Tiny.SHIPPED);

        var expected = held(format, question).toList();
        assertThat(read(export).stream().map(Taken::draft)).isEqualTo(expected);
        assertThat(export.losses().stream().anyMatch(Export.Loss::whole)).isEqualTo(expected.isEmpty());
    }

    @Test
    void saysWhatAFormatCannotHold() {
        var judgement = new TrueFalse(head("a", "x"), true, "no", List.of(new Option("r", true, null)));
        var ordering = new Ordering(head("b", "y"), List.of(new Ordering.Item("i", "n")));
        var numeric = new Numeric(head("c", "z"), BigDecimal.ONE, BigDecimal.ZERO, "cm", List.of());

        var export = QuestionExport.write(ExchangeFormat.GIFT, List.of(judgement, ordering, numeric), Tiny.COURSE);

        assertThat(export.files()).extracting(Export.File::questions).containsExactly(2);
        assertThat(export.losses())
                .containsExactly(
                        new Export.Loss(
                                "a",
                                false,
                                List.of(
                                        "Difficulty, level and the passage in the lessons are not kept.",
                                        "The 1 reasons to choose from are not kept.")),
                        new Export.Loss("b", true, List.of("GIFT has no questions with items to put in order.")),
                        new Export.Loss(
                                "c",
                                false,
                                List.of(
                                        "Difficulty, level and the passage in the lessons are not kept.",
                                        "The unit, cm, is not kept.")));
    }

    @Test
    void writesGiftAsItsDocumentationHasIt() {
        var question = new SingleChoice(
                head("pump", "Is {a} = &quot;b&quot;?"),
                List.of(new Option("<em>Yes</em>: 1", true, null), new Option("%5% no", false, "It isn't #1.")));

        assertThat(QuestionExport.write(ExchangeFormat.GIFT, List.of(question), Tiny.COURSE)
                        .files()
                        .getFirst()
                        .content())
                .isEqualTo("""
                        $CATEGORY: Outbreak

                        ::pump::[html]Is \\{a\\} \\= "b"? {
                        \t=<em>Yes</em>\\: 1
                        \t~%0%%5% no#It isn't \\#1.
                        \t####Because.
                        }

                        """);
    }

    private static List<Taken> read(Export export) {
        return export.files().stream()
                .flatMap(file -> QuestionImport.read(
                        file.name(), file.content().getBytes(StandardCharsets.UTF_8), Tiny.SHIPPED, Locale.ENGLISH)
                        .stream())
                .filter(Taken.class::isInstance)
                .map(Taken.class::cast)
                .toList();
    }

    /** The draft with what the format can hold, or nothing. */
    private static Stream<Draft> held(ExchangeFormat format, Question question) {
        var draft = QuestionDraft.of(question);
        if (format == ExchangeFormat.YAML) {
            return Stream.of(draft);
        }
        if (!Losses.whole(question, format).isEmpty()) {
            return Stream.of();
        }
        var body = QuestionDraft.of(ForeignForm.of(question)).body();
        return Stream.of(Draft.of(draft.name(), draft.topic(), draft.stem(), draft.explanation(), held(format, body))
                .with(draft.skill()));
    }

    private static DraftBody held(ExchangeFormat format, DraftBody body) {
        return switch (body.kind()) {
            case TRUE_FALSE -> new DraftBody(body.kind(), body.texts(), Map.of());
            case NUMERIC ->
                body.mapped((field, text) ->
                        format == ExchangeFormat.GIFT && field.key().equals("unit") ? "" : text);
            case MATCHING ->
                body.mapped((field, text) ->
                        field.sort() == Field.Sort.REASON ? "" : field.key().equals("right") ? words(text) : text);
            default -> body;
        };
    }

    /** Without emphasis. */
    private static String words(String markdown) {
        return HtmlReduction.markdownOfPlain(PlainWords.text(InlineMarkdown.html(markdown)));
    }

    private static Head head(String id, String stem) {
        return new Head(id, "outbreak", 1, Head.Level.RECALL, new PassageRef("s", "p"), stem, "Because.", List.of());
    }

    @Provide
    Arbitrary<Question> questions() {
        var like = Tiny.SHIPPED.questions().getFirst().head();
        var heads = Combinators.combine(
                        texts(), Arbitraries.of(Head.Skill.class).injectNull(0.5))
                .as((stem, skill) -> new Head(
                        "one",
                        like.topic(),
                        1,
                        Head.Level.RECALL,
                        like.passage(),
                        stem,
                        "Because.",
                        List.of(),
                        null,
                        skill));
        var wrong = Combinators.combine(texts(), texts()).as((text, why) -> new Option(text, false, why));
        var right = texts().map(text -> new Option(text, true, null));
        return Arbitraries.oneOf(List.of(
                Combinators.combine(heads, right, wrong.list().ofMinSize(1).ofMaxSize(3))
                        .as((head, key, others) -> new SingleChoice(
                                head,
                                Stream.concat(Stream.of(key), others.stream()).toList())),
                Combinators.combine(heads, right, wrong.list().ofMinSize(1).ofMaxSize(3))
                        .as((head, key, others) -> new Evidence(
                                head,
                                Stream.concat(Stream.of(key), others.stream()).toList())),
                Combinators.combine(
                                heads,
                                Combinators.combine(texts(), Arbitraries.of(Standing.class), texts())
                                        .as(Claims.Claim::new)
                                        .list()
                                        .ofMinSize(3)
                                        .ofMaxSize(4))
                        .as(Claims::new),
                Combinators.combine(
                                heads,
                                right.list().ofMinSize(2).ofMaxSize(4),
                                wrong.list().ofMinSize(1).ofMaxSize(3))
                        .as((head, keys, others) -> new MultipleChoice(
                                head,
                                Stream.concat(keys.stream(), others.stream()).toList())),
                Combinators.combine(
                                heads,
                                Arbitraries.of(true, false),
                                texts(),
                                right.list().ofSize(1))
                        .as(TrueFalse::new),
                Combinators.combine(
                                heads,
                                numbers(),
                                Combinators.combine(numbers(), texts())
                                        .as((miss, why) -> new Numeric.Miss(miss.add(BigDecimal.valueOf(5000)), why))
                                        .list()
                                        .ofMaxSize(2))
                        .as((head, answer, misses) -> new Numeric(head, answer, new BigDecimal("0.5"), "", misses)),
                Combinators.combine(
                                heads,
                                Combinators.combine(texts(), texts())
                                        .as(Ordering.Item::new)
                                        .list()
                                        .ofMinSize(1)
                                        .ofMaxSize(3))
                        .as(Ordering::new),
                Combinators.combine(
                                heads,
                                Combinators.combine(texts(), texts(), texts())
                                        .as(Matching.Pair::new)
                                        .list()
                                        .ofMinSize(2)
                                        .ofMaxSize(3),
                                Combinators.combine(texts(), texts())
                                        .as(Matching.Extra::new)
                                        .list()
                                        .ofMaxSize(2))
                        .as(Matching::new),
                Combinators.combine(
                                heads,
                                plain().list().ofMinSize(1).ofMaxSize(3),
                                Combinators.combine(plain(), texts())
                                        .as(ShortText.Miss::new)
                                        .list()
                                        .ofMaxSize(2))
                        .as(ShortText::new)));
    }

    private static Arbitrary<BigDecimal> numbers() {
        return Combinators.combine(
                        Arbitraries.integers().between(-2000, 2000),
                        Arbitraries.integers().between(0, 3))
                .as((digits, scale) -> new BigDecimal(java.math.BigInteger.valueOf(digits), scale));
    }

    private static Arbitrary<String> plain() {
        return Arbitraries.strings()
                .withChars("ab1 ={}~#:\\%->*[]/'\"&<;é")
                .ofMinLength(1)
                .ofMaxLength(10)
                .map(text -> ("x" + text).strip().replaceAll("\\s+", " "));
    }

    /** Safe inline HTML as the course's reader makes it, rich in what the formats find hard. */
    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("ab1 ={}~#:\\%->*_`[]/'\"&<;é–")
                .ofMinLength(1)
                .ofMaxLength(16)
                .map(text -> InlineMarkdown.html("w" + text.strip().replaceAll("\\s+", " ")))
                .filter(html -> !html.isBlank());
    }
}
