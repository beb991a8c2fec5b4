package org.casebook.course.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.casebook.course.reading.ReadingBudget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No file costs more than its share, and what is beyond a limit is said where it stands. */
class QuestionLimitsTest {

    /** A question on a line of its own, with a text of the given words. */
    enum Format {
        GIFT("a.gift", "", "\n", words -> "What? {=x ~" + words + "}\n"),
        AIKEN("a.txt", "", "", words -> "What?\nA. x\nB. " + words + "\nANSWER: A\n"),
        XML(
                "a.xml",
                "<quiz>\n",
                "</quiz>",
                words -> "<question type=\"shortanswer\"><questiontext format=\"plain_text\"><text>What?</text>"
                        + "</questiontext><answer fraction=\"100\"><text>" + words + "</text></answer></question>\n"),
        YAML(
                "a.yaml",
                "questions:\n",
                "",
                words -> "- {kind: short-text, stem: What, accepted: [\"" + words + "\"]}\n");

        private final String name;
        private final String begin;
        private final String end;
        private final Function<String, String> question;

        Format(String name, String begin, String end, Function<String, String> question) {
            this.name = name;
            this.begin = begin;
            this.end = end;
            this.question = question;
        }

        List<ConversionResult> read(ReadingBudget budget, List<String> words) {
            var file = new StringBuilder(begin);
            words.forEach(some -> file.append(question.apply(some)).append(this == GIFT ? "\n" : ""));
            var content = file.append(end).toString().getBytes(StandardCharsets.UTF_8);
            return QuestionImport.read(name, content, Tiny.COURSE, Locale.ENGLISH, budget);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEndlessRowOfQuestionsEndsAtTheLimit(Format format) {
        var outcomes = format.read(
                new ReadingBudget(() -> 0),
                IntStream.range(0, 30_000).mapToObj(_ -> "y").toList());

        assertThat(outcomes).hasSize(ReadingBudget.MOST_PARTS + 1);
        assertThat(Tiny.refused(outcomes))
                .singleElement()
                .asString()
                .contains("more than 2,000 questions and comments");
        assertThat(outcomes.getLast().line()).isGreaterThan(ReadingBudget.MOST_PARTS);
    }

    @ParameterizedTest
    @EnumSource
    void aQuestionThatIsTooLongIsRefusedAndTheNextOneTaken(Format format) {
        var outcomes = format.read(new ReadingBudget(() -> 0), List.of("\\\\(".repeat(30_000), "y"));

        assertThat(outcomes).hasSize(2);
        assertThat(Tiny.refused(outcomes)).singleElement().asString().contains("longer than 50,000 characters");
        assertThat(outcomes.getLast()).isInstanceOf(ConversionResult.Taken.class);
    }

    @ParameterizedTest
    @EnumSource
    void readingEndsWhenItsTimeIsUp(Format format) {
        var clock = new AtomicLong();
        var budget =
                new ReadingBudget(() -> clock.getAndAdd(Duration.ofSeconds(4).toNanos()));

        var outcomes =
                format.read(budget, IntStream.range(0, 30).mapToObj(_ -> "y").toList());

        assertThat(outcomes).hasSizeLessThan(10);
        assertThat(Tiny.refused(outcomes)).singleElement().asString().contains("took longer than 30 seconds");
    }

    @Test
    void commentsCountToo() {
        assertThat(Tiny.text("a.gift", "// remember\n".repeat(30_000))).hasSize(ReadingBudget.MOST_PARTS + 1);
        assertThat(Tiny.refused(Tiny.text("a.gift", "//[tag:long]\n".repeat(30_000) + "What? {=x}")))
                .singleElement()
                .asString()
                .contains("longer than 50,000 characters");
        assertThat(Tiny.refused(Tiny.text("a.gift", "$CATEGORY: " + "a/".repeat(30_000) + "\nWhat? {=x}")))
                .containsExactly("1 : The category's name is too long, and so it is left out.");
    }

    @Test
    void aFileInsideAQuestionIsNamedHoweverLongItIs() {
        assertThat(Tiny.refused(Tiny.text(
                        "a.xml",
                        "<quiz><question type=\"shortanswer\"><name><text>Map</text></name><questiontext><text>Where?"
                                + "</text><file name=\"map.png\">" + "QUJD".repeat(30_000)
                                + "</file></questiontext></question></quiz>")))
                .singleElement()
                .asString()
                .contains("the file map.png");
    }

    @Test
    void elementsWithoutWordsAreNoWayAroundTheLimit() {
        assertThat(Tiny.refused(Tiny.text(
                        "a.xml", "<quiz><question type=\"essay\">" + "<x/>".repeat(30_000) + "</question></quiz>")))
                .singleElement()
                .asString()
                .contains("longer than 50,000 characters");
    }

    @Test
    void marksWithinMarksOverflowNothing() {
        for (var mark : List.of("<b>", "<div>", "<span>", "<font>", "<ul><li>", "<table><tr><td>")) {
            var refused = Tiny.refused(Tiny.text("a.gift", "[html]" + mark.repeat(40_000 / mark.length()) + "? {=x}"));
            assertThat(refused).as(mark).singleElement().asString().contains("nested more than 100 deep");
        }
    }
}
