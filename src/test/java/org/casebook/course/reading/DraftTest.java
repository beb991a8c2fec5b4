package org.casebook.course.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.casebook.course.Course;
import org.casebook.course.draft.Draft;
import org.casebook.course.draft.DraftBody;
import org.casebook.course.draft.DraftProblem;
import org.casebook.course.draft.Entry;
import org.casebook.course.question.Head;
import org.casebook.course.question.Numeric;
import org.casebook.course.question.Question;
import org.casebook.course.question.QuestionKind;
import org.casebook.course.reading.DraftCheck.Fitness;
import org.casebook.support.Bodies;
import org.casebook.support.Bodies.Remarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** Drafts: what they make of questions and questions of them. */
class DraftTest {

    private static final Course SHIPPED =
            ((CourseReader.Result.Sound) CourseReader.read(Path.of("lessons"), Path.of("question-bank"))).course();

    @Test
    void everyShippedQuestionComesBackFromItsDraft() {
        for (var question : SHIPPED.questions()) {
            var draft = QuestionDraft.of(question);

            assertThat(DraftCheck.check(question.id(), draft, SHIPPED, List.of()))
                    .isEqualTo(new DraftCheck.Result(alone(question), Fitness.SOUND, List.of()));
            assertThat(StoredForm.draft(StoredForm.of(draft))).isEqualTo(draft);
        }
    }

    @Test
    void anAuthorsNumberIsReadByTheRuleForAllNumbers() {
        var head = SHIPPED.questions().getFirst().head();
        var number = Bodies.number("75,950", "1 000", "persons", List.of(new Remarked("193,000 persons", "Why.")));

        var question = (Numeric)
                DraftCheck.check("own", draft(head, number), SHIPPED, List.of()).question();

        assertThat(question.answer()).isEqualTo("75950");
        assertThat(question.tolerance()).isEqualTo("1000");
        assertThat(question.misses().getFirst().value()).isEqualTo("193000");
        assertThat(StoredForm.draft(StoredForm.of(draft(head, number))).body()).isEqualTo(number);
        assertThat(DraftCheck.check(
                        "own",
                        draft(head, Bodies.number("1,2,3", "0", "", List.of(new Remarked("193,000 persons", "Why.")))),
                        SHIPPED,
                        List.of()))
                .extracting(DraftCheck.Result::fitness)
                .isEqualTo(Fitness.UNSOUND);
    }

    @Test
    void leftSidesMayShareARightSideIfThereIsAnother() {
        var head = SHIPPED.questions().getFirst().head();
        var shared = List.of(Bodies.pair("a", "x", "n"), Bodies.pair("b", "x", "n"));

        assertThat(DraftCheck.check(
                        "own", draft(head, Bodies.pairs(shared, List.of(new Remarked("y", "n")))), SHIPPED, List.of()))
                .extracting(DraftCheck.Result::fitness)
                .isEqualTo(Fitness.SOUND);
        assertThat(problems(draft(head, Bodies.pairs(shared, List.of()))))
                .extracting(DraftProblem::message)
                .containsExactly("every left side has the same right side; there must be another to choose");
        assertThat(problems(draft(head, Bodies.pairs(shared, List.of(new Remarked("x", "n"))))))
                .extracting(DraftProblem::message)
                .contains("two entries are the same: x");
    }

    private static Draft draft(Head head, DraftBody body) {
        return new Draft(
                "own",
                head.topic(),
                2,
                Head.Level.RECALL,
                head.passage().toString(),
                "What?",
                "That.",
                List.of(),
                body);
    }

    @Test
    void theShippedBankWrittenAsFilesIsReadAsTheSameQuestions(@TempDir Path folder) throws IOException {
        var byTopic = SHIPPED.questions().stream().collect(Collectors.groupingBy(Question::topic));
        for (var topic : byTopic.entrySet()) {
            Files.writeString(
                    folder.resolve(topic.getKey() + ".yaml"), BankFormat.write(topic.getKey(), topic.getValue()));
        }

        var read = CourseReader.read(Path.of("lessons"), folder);

        assertThat(read).isInstanceOf(CourseReader.Result.Sound.class);
        assertThat(((CourseReader.Result.Sound) read).course().questions())
                .containsExactlyInAnyOrderElementsOf(
                        SHIPPED.questions().stream().map(DraftTest::alone).toList());
    }

    /** Without the source that a set is about, which drafts and files of single questions don't have. */
    private static Question alone(Question question) {
        ObjectNode tree = StoredForm.JSON.valueToTree(question);
        ((ObjectNode) tree.get("head")).remove("stimulus");
        return StoredForm.JSON.treeToValue(tree, Question.class);
    }

    @ParameterizedTest
    @EnumSource(QuestionKind.class)
    void anEmptyDraftIsKeptAndNamesWhatItLacks(QuestionKind kind) {
        var empty = Draft.empty(kind);

        assertThat(StoredForm.draft(StoredForm.of(empty))).isEqualTo(empty);
        assertThat(problems(empty))
                .contains(
                        new DraftProblem("difficulty", "Say how difficult the question is."),
                        new DraftProblem("passage", "Choose the passage of a lesson that the question rests on."))
                .extracting(DraftProblem::field)
                .contains("topic", "level", "stem", "explanation")
                .doesNotContain("", "id", "kind");
    }

    /** Of every kind: what there is at least, and what is missing for it to count. */
    static Stream<Arguments> plainBodies() {
        var left = Bodies.pair("a", "x", "");
        return Stream.of(
                Arguments.of(
                        Bodies.choices(false, List.of(Entry.option("One", true, ""), Entry.option("Two", false, ""))),
                        Set.of("explanation", "options", "options/1/why", "options/1/text")),
                Arguments.of(
                        Bodies.choices(
                                true,
                                List.of(
                                        Entry.option("One", true, ""),
                                        Entry.option("Two", true, ""),
                                        Entry.option("Three", false, ""))),
                        Set.of("explanation", "options/2/why", "options/2/text")),
                Arguments.of(Bodies.judgement(false, "", List.of()), Set.of("explanation", "why", "reasons")),
                Arguments.of(Bodies.number("1937", "0", "", List.of()), Set.of("explanation", "misses")),
                Arguments.of(
                        Bodies.order(List.of(new Remarked("1", ""), new Remarked("2", ""), new Remarked("3", "1939"))),
                        Set.of("explanation", "items/0/note", "items/1/note")),
                Arguments.of(
                        Bodies.pairs(List.of(left, Bodies.pair("b", "y", "Because.")), List.of(new Remarked("z", ""))),
                        Set.of("explanation", "pairs/0/note", "extras/0/why")),
                Arguments.of(
                        Bodies.words(List.of("Snow"), List.of(new Remarked("Rain", ""))),
                        Set.of("explanation", "misses/0/why")));
    }

    @ParameterizedTest
    @MethodSource("plainBodies")
    void whatLacksOnlyReasonsIsAPlainQuestion(DraftBody body, Set<String> missing) {
        var result = DraftCheck.check("own", plain(body, ""), SHIPPED, List.of());

        assertThat(result.fitness()).isEqualTo(Fitness.PLAIN);
        assertThat(result).satisfies(plain -> {
            assertThat(plain.problems()).extracting(DraftProblem::field).hasSameElementsAs(missing);
            assertThat(plain.question().isPlain()).isTrue();
            assertThat(StoredForm.question(StoredForm.of(plain.question()))).isEqualTo(plain.question());
            assertThat(DraftCheck.check("own", QuestionDraft.of(plain.question()), SHIPPED, List.of()))
                    .isEqualTo(plain);
        });
    }

    @ParameterizedTest
    @MethodSource("plainBodies")
    void aPlainQuestionNeedsAllButReasons(DraftBody body, Set<String> missing) {
        var draft = plain(body, "");
        var withoutPassage =
                new Draft("own", draft.topic(), 2, Head.Level.RECALL, "", draft.stem(), "", List.of(), draft.body());
        var elsewhere = new Draft(
                "own", draft.topic(), 2, Head.Level.RECALL, "no/where", draft.stem(), "", List.of(), draft.body());

        for (var lacking : List.of(withoutPassage, elsewhere, unrated(draft))) {
            assertThat(DraftCheck.check("own", lacking, SHIPPED, List.of()))
                    .extracting(DraftCheck.Result::fitness)
                    .isEqualTo(Fitness.UNSOUND);
        }
    }

    /** The form of a question has rows ready, and nobody has to remove them. */
    @Test
    void rowsInWhichNothingIsWrittenKeepNothingFromBeingPlain() {
        var empty = Entry.option("", false, "");
        var verdict = Bodies.judgement(true, "", List.of(empty, empty, empty));
        var options = List.of(Entry.option("One", true, ""), Entry.option("Two", false, ""), empty);
        var number = Bodies.number("5", "0", "", List.of(new Remarked("", "")));

        for (var body : List.of(verdict, Bodies.choices(false, options), number)) {
            assertThat(DraftCheck.check("own", plain(body, "Because."), SHIPPED, List.of()))
                    .extracting(DraftCheck.Result::fitness)
                    .isEqualTo(Fitness.PLAIN);
        }
    }

    @Test
    void aKeyIsNoReason() {
        var one = Entry.option("One", true, "");
        var two = Entry.option("Two", false, "");

        for (var body : List.of(
                Bodies.choices(false, List.of(one)),
                Bodies.choices(false, List.of(two, Entry.option("Three", false, ""))),
                Bodies.choices(false, List.of(one, two, two)),
                Bodies.choices(true, List.of(two, Entry.option("Three", false, ""))),
                Bodies.judgement(null, "", List.of()),
                Bodies.judgement(true, "", List.of(two, Entry.option("Three", false, ""))),
                Bodies.number("", "0", "", List.of()),
                Bodies.number("5", "1", "", List.of(new Remarked("6", ""))),
                Bodies.number("5", "1", "", List.of(new Remarked("", "Too many."))),
                Bodies.order(List.of(new Remarked("1", ""), new Remarked("2", ""))),
                Bodies.pairs(List.of(Bodies.pair("a", "x", "")), List.of()),
                Bodies.words(List.of(), List.of()))) {
            assertThat(DraftCheck.check("own", plain(body, ""), SHIPPED, List.of()))
                    .extracting(DraftCheck.Result::fitness)
                    .isEqualTo(Fitness.UNSOUND);
        }
    }

    @Test
    void theCourseHasNoPlainQuestions() {
        assertThat(SHIPPED.questions()).noneMatch(Question::isPlain);
    }

    private static Draft unrated(Draft draft) {
        return new Draft(
                draft.name(),
                draft.topic(),
                null,
                draft.level(),
                draft.passage(),
                draft.stem(),
                draft.explanation(),
                draft.enemies(),
                draft.body());
    }

    private static Draft plain(DraftBody body, String explanation) {
        var complete = complete(body);
        return new Draft(
                "own",
                complete.topic(),
                2,
                Head.Level.RECALL,
                complete.passage(),
                complete.stem(),
                explanation,
                List.of(),
                body);
    }

    @Test
    void problemsStandAtTheirFields() {
        var options = List.of(
                Entry.option("One", true, "a reason"),
                Entry.option("Two", false, ""),
                Entry.option("Two", false, "It is *not* [this](https://example.org)."));

        assertThat(problems(complete(Bodies.choices(false, options))))
                .containsExactlyInAnyOrder(
                        new DraftProblem("options/1/why", "Say why this option is wrong."),
                        new DraftProblem(
                                "options/0/text",
                                "a correct option has no 'why'; what makes it correct belongs in 'explanation'"),
                        new DraftProblem("options/1/text", "'why' is missing: say why this option is wrong"),
                        new DraftProblem("options", "two entries are the same: Two"),
                        new DraftProblem(
                                "options/2/why",
                                "the link to 'https://example.org' is not allowed; only terms can be linked, as in"
                                        + " [word](term:name)"));
    }

    @Test
    void aNumberThatIsNoneStaysAsItWasTypedAndIsNamed() {
        var draft = complete(Bodies.number("many", "0", "", List.of(new Remarked("1,5,0", "Too few of them."))));

        assertThat(StoredForm.draft(StoredForm.of(draft))).isEqualTo(draft);
        assertThat(problems(draft)).extracting(DraftProblem::field).contains("answer", "misses/0/value");
    }

    @Test
    void aPassageThatTheCourseDoesNotHaveIsNamed() {
        var draft = complete(Bodies.words(List.of("a"), List.of(new Remarked("b", "It is not b."))));
        var elsewhere = new Draft(
                draft.name(),
                draft.topic(),
                1,
                Head.Level.RECALL,
                "no/where",
                draft.stem(),
                draft.explanation(),
                List.of("nobody"),
                draft.body());

        assertThat(problems(elsewhere))
                .extracting(DraftProblem::field)
                .containsExactlyInAnyOrder("passage", "enemies/0");
    }

    @Test
    void otherTextsAreNoDrafts() {
        assertThatThrownBy(() -> StoredForm.draft("{\"topic\":\"a\",\"body\":{\"kind\":\"ESSAY\"}}"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anIncompleteFileIsReadAsFarAsItGoes() {
        var content = BankFormat.read(Path.of("x.yaml"), """
                topic: method
                author: me
                questions:
                  - id: one
                    kind: short-text
                    difficulty: 9
                    stem: Who?
                    accepted: [Snow]
                    hint: a doctor
                  - id: two
                    kind: essay
                """, new ReadingBudget());

        assertThat(content.entries()).extracting(BankFormat.Entry::line).containsExactly(4, 10);
        assertThat(content.entries().getFirst().draft())
                .hasValue(new Draft(
                        "one",
                        "method",
                        null,
                        null,
                        "",
                        "Who?",
                        "",
                        List.of(),
                        Bodies.words(List.of("Snow"), List.of())));
        assertThat(content.entries().getFirst().problems())
                .extracting(problem -> problem.line() + " " + problem.message().split("[;,]")[0])
                .containsExactly("6 'difficulty' must be a whole number from 1 to 5", "9 unknown key 'hint'");
        assertThat(content.entries().getLast().draft()).isEmpty();
        assertThat(content.entries().getLast().name()).isEqualTo("two");
        assertThat(content.problems()).hasSize(1);
    }

    /** Whatever a person types, as far as it can be one paragraph of text. */
    @Property(tries = 500, seed = "447")
    void wordsAsTheyWereTypedComeBackThroughHtml(@ForAll("words") String words) {
        var html = InlineMarkdown.html(words);

        assertThat(InlineMarkdown.html(InlineMarkdown.of(html))).isEqualTo(html);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.oneOf(
                        Arbitraries.strings()
                                .withChars("ab *_`\\<>&\"[]!()#~-.1é–")
                                .ofMaxLength(24),
                        Arbitraries.of("*not* **this**", "`a``b`", "2 < 3 &amp; 4", "____", "a*b*c", "<b>x</b>"))
                .map(String::strip);
    }

    private static Draft complete(DraftBody body) {
        var passage = SHIPPED.questions().getFirst().head().passage().toString();
        return new Draft(
                "name",
                SHIPPED.topics().getFirst().id(),
                2,
                Head.Level.RECALL,
                passage,
                "Which of them?",
                "Because it is so.",
                List.of(),
                body);
    }

    private static List<DraftProblem> problems(Draft draft) {
        return DraftCheck.check("own-1", draft, SHIPPED, List.of()).problems();
    }
}
