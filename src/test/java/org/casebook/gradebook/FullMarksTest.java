package org.casebook.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.casebook.adaptive.Share;
import org.casebook.attempt.AttemptScore;
import org.casebook.attempt.Completion;
import org.casebook.attempt.EndReason;
import org.casebook.base.InvalidInputException;
import org.casebook.course.MasteryScale;
import org.casebook.progress.AssignmentScore;
import org.junit.jupiter.api.Test;

class FullMarksTest {

    @Test
    void theyAreUsuallyGivenHalfWayBetweenSecureAndEverything() {
        assertThat(FullMarks.usual(new MasteryScale(.6, .8))).isEqualTo(new FullMarks(90));
        assertThat(FullMarks.usual(new MasteryScale(.5, .75))).isEqualTo(new FullMarks(88));
    }

    @Test
    void anEstimatedShareIsDividedByTheShareForFullMarks() {
        var row = row(new FullMarks(90), Book.measured(.81));

        assertThat(row.cells().getFirst().grade().orElseThrow().text()).isEqualTo("90 %");
        assertThat(row.total().text()).isEqualTo("90 %");
        assertThat(row(new FullMarks(90), Book.measured(.93)).total().text()).isEqualTo("100 %");
        assertThat(row(FullMarks.WHOLE, Book.measured(.81)).total().text()).isEqualTo("81 %");
    }

    @Test
    void theRangeIsThatOfWhatCounts() {
        var settings = settings(new FullMarks(80));
        var range = settings.countedRange((AssignmentScore.Measured) Book.measured(.8));

        assertThat(range.expected()).isEqualTo(1);
        assertThat(range.low()).isEqualTo(.5);
        assertThat(range.high()).isEqualTo(1);
    }

    @Test
    void aGradeSetByHandIsNotStretched() {
        var quiz = Book.quiz();
        var row = new Grading(settings(new FullMarks(90)), List.of(quiz), List.of())
                .row(
                        Book.student("S"),
                        Map.of(quiz.id(), Book.measured(.5)),
                        Map.of(quiz.id(), new BigDecimal(".81")),
                        Map.of(),
                        List.of());

        assertThat(row.total().text()).isEqualTo("81 %");
    }

    @Test
    void pointsThatWereEarnedAreNotStretched() {
        var points = new AttemptScore.Points(BigDecimal.valueOf(4), new Completion(5, 5, 0, 0, EndReason.ALL_ASKED));

        assertThat(row(new FullMarks(90), mark(points)).total().text()).isEqualTo("80 %");
    }

    @Test
    void anAttemptWithoutAFaultHasFullMarksAlsoWhereItsEstimateStaysShortOfThem() {
        var topics = List.of(new AttemptScore.OfTopic("context", 1, new Share(.83, .7, .92)));
        var complete = new Completion(12, 12, 0, 0, EndReason.ALL_ASKED);
        var flawless = mark(new AttemptScore.ThisAttempt(topics, 12, true, complete));
        var other = mark(new AttemptScore.ThisAttempt(topics, 12, false, complete));

        assertThat(row(new FullMarks(90), flawless).total().text()).isEqualTo("100 %");
        assertThat(row(new FullMarks(90), other).total().text()).isEqualTo("92 %");
        assertThat(row(FullMarks.WHOLE, flawless).total().text()).isEqualTo("83 %");
        assertThat(settings(new FullMarks(90)).countedRange(flawless).high()).isEqualTo(1);
    }

    private static AssignmentScore.Measured mark(AttemptScore score) {
        return new AssignmentScore.Measured(UUID.randomUUID(), Instant.EPOCH, score, false, false);
    }

    @Test
    void theyAreGivenFromHalfToEverything() {
        for (int percent : List.of(0, FullMarks.LEAST - 1, 101)) {
            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(() -> new FullMarks(percent))
                    .withMessageContaining("from 50 to 100");
        }
    }

    /** Whoever divides the figures on the page has the grade on the page. */
    @Property
    void anyoneCanDoTheSumAgain(
            @ForAll @DoubleRange(min = 0, max = 1) double share,
            @ForAll @IntRange(min = FullMarks.LEAST, max = 99) int full) {
        var grade = row(new FullMarks(full), Book.measured(share)).total();

        int again = BigDecimal.valueOf(100L * Scheme.percent(share))
                .divide(BigDecimal.valueOf(full), 0, RoundingMode.HALF_UP)
                .intValueExact();
        assertThat(grade.percent()).isEqualTo(Math.min(100, again));
    }

    private static GradeRow row(FullMarks full, AssignmentScore mark) {
        var quiz = Book.quiz();
        Map<UUID, AssignmentScore> marks = Map.of(quiz.id(), mark);
        return new Grading(settings(full), List.of(quiz), List.of())
                .row(Book.student("S"), marks, Map.of(), Map.of(), List.of());
    }

    private static GradeSettings settings(FullMarks full) {
        return new GradeSettings(
                new Scheme.Percent(), MissingRule.LEFT_OUT, full, Category.ALL_WORK, Map.of(), Map.of());
    }
}
