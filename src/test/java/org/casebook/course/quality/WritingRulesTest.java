package org.casebook.course.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casebook.course.Goal;
import org.casebook.course.question.Stimulus.SourceDocument;
import org.casebook.course.writing.Criterion;
import org.casebook.course.writing.SampleAnswer;
import org.casebook.course.writing.SampleAnswer.Level;
import org.casebook.course.writing.WordRange;
import org.casebook.course.writing.WritingTask;
import org.junit.jupiter.api.Test;

class WritingRulesTest {

    private static final String AT = "writing/where.yaml:1: ";

    @Test
    void everyTopicHasATaskOnceThereAreAny() {
        Rule rule = WritingRules::everyTopic;

        assertThat(Sample.of().check(rule)).isEmpty();
        assertThat(Sample.of().task(task(Sample.TOPIC)).check(rule)).isEmpty();
        assertThat(Sample.of().task(task("maps")).check(rule))
                .singleElement()
                .hasToString("course.yaml:1: the topic 'pumps' has 0 writing tasks; write more, so that it has 1");
        assertThat(Sample.of()
                        .task(task("maps"))
                        .with(Goal.WRITING_TASKS_PER_TOPIC, 0)
                        .check(rule))
                .isEmpty();
    }

    @Test
    void aBetterSampleAnswerEarnsMore() {
        Rule rule = WritingRules::samplesInOrder;

        assertThat(Sample.of().task(earning(0, 1, 2)).check(rule)).isEmpty();
        assertThat(Sample.of().task(earning(1, 1, 0)).check(rule))
                .extracting(Object::toString)
                .containsExactly(
                        AT + "the middle sample answer earns 1 points and the low one 1; give the better one more",
                        AT + "the high sample answer earns 0 points and the middle one 1; give the better one more");
    }

    @Test
    void aSampleAnswerIsAboutAsLongAsWhatIsAskedFor() {
        Rule rule = WritingRules::sampleLengths;

        assertThat(Sample.of().task(saying(words(6), words(11), words(30))).check(rule))
                .isEmpty();
        assertThat(Sample.of().task(saying(words(5), words(20), words(31))).check(rule))
                .extracting(Object::toString)
                .containsExactly(
                        AT + "the low sample answer has 5 words; write from 6 to 30 of them for a task that asks for"
                                + " 11 to 20",
                        AT + "the high sample answer has 31 words; write from 6 to 30 of them for a task that asks for"
                                + " 11 to 20");
    }

    @Test
    void aSampleAnswerDoesNotCopyTheDocument() {
        Rule rule = WritingRules::samplesInOwnWords;
        var copied = "But most of the dead lived near the pump, he says.";

        assertThat(Sample.of()
                        .task(saying("It was the pump.", copied, copied))
                        .with(Goal.QUOTATION_WORDS, 8)
                        .check(rule))
                .isEmpty();
        assertThat(Sample.of()
                        .task(saying("It was the pump.", copied, "Near the pump they lived."))
                        .with(Goal.QUOTATION_WORDS, 7)
                        .check(rule))
                .singleElement()
                .hasToString(AT + "the middle sample answer has 8 words in a row from a document,"
                        + " 'most of the dead lived near the pump'; have at most 7");
    }

    @Test
    void quotationsInTasksAndDocumentsAreSound() {
        Rule rule = WritingRules::quotations;

        assertThat(Sample.of().task(task(Sample.TOPIC)).check(rule)).isEmpty();
        assertThat(Sample.of()
                        .task(task(Sample.TOPIC))
                        .with(Goal.QUOTATION_WORDS, 1)
                        .check(rule))
                .singleElement()
                .hasToString(AT + "the quotation 'a foul smell' has 3 words; quote at most 1");
    }

    private static WritingTask task(String topic) {
        return task(topic, List.of(0, 1, 2), List.of("It was the pump.", "It was the pump.", "It was the pump."));
    }

    private static WritingTask earning(Integer... points) {
        return task(Sample.TOPIC, List.of(points), List.of("No.", "Perhaps.", "Yes."));
    }

    private static WritingTask saying(String... texts) {
        return task(Sample.TOPIC, List.of(0, 1, 2), List.of(texts));
    }

    private static String words(int count) {
        return String.join(" ", Stream.generate(() -> "pump").limit(count).toList());
    }

    private static WritingTask task(String topic, List<Integer> points, List<String> texts) {
        return new WritingTask(
                "where",
                topic,
                "Where did it begin?",
                List.of("Was it the pump, or &quot;a foul smell&quot;?"),
                List.of(new SourceDocument(
                        "Snow's list",
                        "In our words",
                        List.of("<em>Most</em> of the dead lived near the pump."),
                        List.of(),
                        List.of())),
                List.of("P1"),
                List.of(Sample.PASSAGE),
                new WordRange(11, 20),
                20,
                List.of(new Criterion("Claim", List.of("None", "One", "One with a limit"))),
                IntStream.range(0, texts.size())
                        .mapToObj(i -> new SampleAnswer(
                                Level.values()[i], List.of(texts.get(i)), List.of(points.get(i)), "So it is."))
                        .toList());
    }
}
