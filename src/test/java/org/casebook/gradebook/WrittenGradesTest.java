package org.casebook.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.casebook.course.writing.Criterion;
import org.casebook.course.writing.WordRange;
import org.casebook.course.writing.WritingTask;
import org.casebook.marking.WritingScore;
import org.casebook.writing.MarkedBy;
import org.casebook.writing.WritingAssignment;
import org.casebook.writing.WritingPlan;
import org.junit.jupiter.api.Test;

/** What is written counts like other work, by the points that people gave. */
class WrittenGradesTest {

    private static final WritingScore MARKED = new WritingScore.Marked(new BigDecimal("7.5"), true);

    private final WritingAssignment essay = writing("Essay");
    private final WritingAssignment letter = writing("Letter");

    @Test
    void pointsBecomeAGradeWithARemark() {
        var row = row(GradeSettings.standard(), MARKED, new WritingScore.Waiting());

        assertThat(row.written().getFirst().grade().orElseThrow().text()).isEqualTo("75 %");
        assertThat(row.written().getFirst().remark()).isEqualTo("late, 7.5 of 10 points");
        assertThat(row.written().getLast().grade()).isEmpty();
        assertThat(row.total().text()).isEqualTo("75 %");
        assertThat(row.all()).hasSize(2);
    }

    @Test
    void whatIsMissingCountsByTheRuleForAllWork() {
        assertThat(row(GradeSettings.standard(), MARKED, new WritingScore.Missing())
                        .total()
                        .text())
                .isEqualTo("75 %");
        var asZero = new GradeSettings(new Scheme.Percent(), MissingRule.COUNTS_AS_ZERO, Map.of());
        var row = row(asZero, MARKED, new WritingScore.Missing());
        assertThat(row.total().text()).isEqualTo("38 %");
        assertThat(row.written().getLast().remark()).isEqualTo("missing");
    }

    @Test
    void whatIsntReleasedCountsNowhere() {
        var row = row(GradeSettings.standard(), new WritingScore.Unmarked(false), new WritingScore.Waiting());

        assertThat(row.total()).isNull();
        assertThat(row.written().getFirst().remark()).isEqualTo("not released yet");
    }

    @Test
    void weightsHoldForItToo() {
        var settings =
                new GradeSettings(new Scheme.Percent(), MissingRule.LEFT_OUT, Map.of(essay.id(), 3, letter.id(), 1));

        var row = row(
                settings,
                new WritingScore.Marked(BigDecimal.TEN, false),
                new WritingScore.Marked(BigDecimal.ZERO, false));

        assertThat(row.total().text()).isEqualTo("75 %");
    }

    private GradeRow row(GradeSettings settings, WritingScore ofEssay, WritingScore ofLetter) {
        return new Grading(settings, List.of(), List.of())
                .row(
                        Book.student("S"),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        List.of(new Grading.Written(essay, ofEssay), new Grading.Written(letter, ofLetter)));
    }

    /** Out of 10 points. */
    private static WritingAssignment writing(String title) {
        var levels =
                IntStream.rangeClosed(0, 5).mapToObj(level -> "Level " + level).toList();
        var task = new WritingTask(
                "",
                "",
                title,
                List.of("Write."),
                List.of(),
                List.of(),
                List.of(),
                new WordRange(50, 100),
                20,
                List.of(new Criterion("Claim", levels), new Criterion("Evidence", levels)),
                List.of());
        return new WritingAssignment(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new WritingPlan(null, task, null, MarkedBy.RUBRIC),
                Instant.EPOCH,
                null,
                null);
    }
}
