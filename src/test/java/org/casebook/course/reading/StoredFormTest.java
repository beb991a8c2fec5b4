package org.casebook.course.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.casebook.course.PassageRef;
import org.casebook.course.question.Claims;
import org.casebook.course.question.Evidence;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredFormTest {

    @Property(tries = 300, seed = "447")
    void readsBackWhatItWrote(@ForAll("questions") Question question) {
        var text = StoredForm.of(question);

        assertThat(StoredForm.question(text)).isEqualTo(question);
        assertThat(StoredForm.of(StoredForm.question(text))).isEqualTo(text);
    }

    @Test
    void hasOneFixedForm() {
        var head = new Head(
                "a", "t", 2, Head.Level.RECALL, new PassageRef("s", "p"), "1 &lt; 2\n\"?\"", "So – is it", List.of());

        assertThat(StoredForm.of(new SingleChoice(
                        head, List.of(new Option("yes", true, null), new Option("no", false, "2 > 1\u2028")))))
                .isEqualTo("""
                    {"kind":"single-choice","head":{"id":"a","topic":"t","difficulty":2,"level":"RECALL",\
                    "passage":{"section":"s","passage":"p"},"stem":"1 &lt; 2\\n\\"?\\"","explanation":"So – is it",\
                    "enemies":[]},"options":[{"text":"yes","correct":true},\
                    {"text":"no","correct":false,"why":"2 > 1\u2028"}]}""");
    }

    @Test
    void isIndependentOfCommentsAndWhiteSpace(@TempDir Path one, @TempDir Path other) {
        var plain = TinyCourse.in(one).course();
        var commented = TinyCourse.in(other)
                .with("question-bank/method.yaml", "answer: 1854", "answer:   1854   # the year")
                .with("question-bank/method.yaml", "text: Book", "text: >-\n          Book")
                .with("question-bank/outbreak.yaml", "topic: outbreak\n", "# first\n\ntopic: outbreak\n")
                .course();

        assertThat(commented.questions().stream().map(StoredForm::of))
                .containsExactlyElementsOf(
                        plain.questions().stream().map(StoredForm::of).toList());
    }

    @Test
    void refusesOtherTexts() {
        assertThatThrownBy(() -> StoredForm.question("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StoredForm.question("{\"kind\":\"essay\"}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'essay'")
                .hasMessageContaining("short-text");
    }

    @Test
    void hashesWithSha256() {
        assertThat(StoredForm.hash("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Provide
    Arbitrary<Question> questions() {
        var options = options().list().ofMaxSize(4);
        return Arbitraries.oneOf(List.of(
                Combinators.combine(heads(), options).as(SingleChoice::new),
                Combinators.combine(heads(), options).as(MultipleChoice::new),
                Combinators.combine(heads(), Arbitraries.of(true, false), texts(), options)
                        .as(TrueFalse::new),
                Combinators.combine(heads(), numbers(), numbers().map(BigDecimal::abs), texts(), misses())
                        .as(Numeric::new),
                Combinators.combine(
                                heads(),
                                Combinators.combine(texts(), texts())
                                        .as(Ordering.Item::new)
                                        .list()
                                        .ofMaxSize(4))
                        .as(Ordering::new),
                Combinators.combine(heads(), pairs(), extras()).as(Matching::new),
                Combinators.combine(
                                heads(),
                                texts().list().ofMinSize(1).ofMaxSize(3),
                                Combinators.combine(texts(), texts())
                                        .as(ShortText.Miss::new)
                                        .list()
                                        .ofMaxSize(2))
                        .as(ShortText::new),
                Combinators.combine(heads(), options).as(Evidence::new),
                Combinators.combine(
                                heads(),
                                Combinators.combine(texts(), Arbitraries.of(Standing.class), texts())
                                        .as(Claims.Claim::new)
                                        .list()
                                        .ofMaxSize(4))
                        .as(Claims::new)));
    }

    private Arbitrary<Head> heads() {
        return Combinators.combine(
                        texts(),
                        texts(),
                        Arbitraries.integers().between(Head.EASIEST, Head.HARDEST),
                        Arbitraries.of(Head.Level.class),
                        texts(),
                        texts(),
                        texts().list().ofMaxSize(2),
                        Arbitraries.of(Head.Skill.class).injectNull(0.5))
                .as((id, topic, difficulty, level, stem, explanation, enemies, skill) -> new Head(
                        id,
                        topic,
                        difficulty,
                        level,
                        new PassageRef("section", "passage"),
                        stem,
                        explanation,
                        enemies,
                        null,
                        skill));
    }

    private Arbitrary<Option> options() {
        return Combinators.combine(texts(), Arbitraries.of(true, false), texts().injectNull(0.3))
                .as(Option::new);
    }

    private Arbitrary<List<Matching.Pair>> pairs() {
        return Combinators.combine(texts(), texts(), texts())
                .as(Matching.Pair::new)
                .list()
                .ofMaxSize(3);
    }

    private Arbitrary<List<Matching.Extra>> extras() {
        return Combinators.combine(texts(), texts())
                .as(Matching.Extra::new)
                .list()
                .ofMaxSize(2);
    }

    private Arbitrary<List<Numeric.Miss>> misses() {
        return Combinators.combine(numbers(), texts())
                .as(Numeric.Miss::new)
                .list()
                .ofMaxSize(2);
    }

    private Arbitrary<BigDecimal> numbers() {
        return Combinators.combine(
                        Arbitraries.bigIntegers(), Arbitraries.integers().between(-5, 12))
                .as(BigDecimal::new)
                .filter(number -> number.precision() - number.scale() <= 30);
    }

    /** Anything Unicode has, and more than its share of what YAML finds hard. */
    private Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(20),
                Arbitraries.strings()
                        .withChars("\" \\\n\r\t#:-'{}[]&*!|>%@`~\u0000\u0085\u00a0\u2028\ufeff\ufffe\ud83d\ude00é–")
                        .ofMaxLength(12),
                Arbitraries.of("", "~", "null", "true", "1", "---", " a ", "key: value"));
    }
}
