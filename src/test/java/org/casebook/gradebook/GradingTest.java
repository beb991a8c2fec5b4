package org.casebook.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.casebook.assignment.Assignment;
import org.casebook.progress.AssignmentScore;
import org.junit.jupiter.api.Test;

class GradingTest {

    private final Assignment first = Book.quiz();
    private final Assignment second = Book.quiz();
    private final Assignment reading = Book.reading();
    private final List<Assignment> all = List.of(first, second, reading);

    @Test
    void theTotalIsTheMeanOfTheGradesAsTheyAreShown() {
        var row = row(
                GradeSettings.standard(),
                Map.of(first.id(), Book.measured(.604), second.id(), Book.measured(.714)),
                Map.of());

        assertThat(texts(row)).containsExactly("60 %", "71 %", "");
        assertThat(row.total()).satisfies(total -> assertThat(total.text()).isEqualTo("66 %"));
        assertThat(row.counted()).isEqualTo(2);
    }

    @Test
    void weightsSayHowMuchEachCounts() {
        var settings =
                new GradeSettings(new Scheme.Points(10), MissingRule.LEFT_OUT, Map.of(first.id(), 3, reading.id(), 1));

        var row = row(
                settings,
                Map.of(
                        first.id(), Book.measured(.4),
                        second.id(), Book.measured(.8),
                        reading.id(), new AssignmentScore.Read(false)),
                Map.of());

        assertThat(row.total().text()).isEqualTo("6");
        assertThat(row.counted()).isEqualTo(3);
    }

    @Test
    void readingAloneIsNotInTheTotalByDefault() {
        var row = row(GradeSettings.standard(), Map.of(reading.id(), new AssignmentScore.Read(true)), Map.of());

        assertThat(row.total()).isNull();
        assertThat(row.cells().getLast().remark()).isEqualTo("done, late");
    }

    @Test
    void missingWorkIsLeftOutOrCountsAsNothing() {
        Map<UUID, AssignmentScore> marks =
                Map.of(first.id(), Book.measured(.8), second.id(), new AssignmentScore.Missing());
        var asZero = new GradeSettings(new Scheme.Percent(), MissingRule.COUNTS_AS_ZERO, Map.of());

        assertThat(row(GradeSettings.standard(), marks, Map.of()).total().text())
                .isEqualTo("80 %");
        assertThat(row(asZero, marks, Map.of()).total().text()).isEqualTo("40 %");
    }

    @Test
    void whatIsExcusedOrNotDueCountsNever() {
        var asZero = new GradeSettings(new Scheme.Percent(), MissingRule.COUNTS_AS_ZERO, Map.of());

        var row = row(
                asZero,
                Map.of(first.id(), new AssignmentScore.Excused(), second.id(), new AssignmentScore.Waiting()),
                Map.of());

        assertThat(row.total()).isNull();
        assertThat(row.cells()).extracting(GradeCell::remark).containsExactly("excused", "", "not set");
    }

    @Test
    void aGradeSetByHandHoldsAndTheComputedOneStaysBesideIt() {
        var row = row(
                GradeSettings.standard(),
                Map.of(first.id(), Book.measured(.5), second.id(), new AssignmentScore.Missing()),
                Map.of(first.id(), new BigDecimal(".9"), second.id(), new BigDecimal(".3")));

        assertThat(texts(row)).containsExactly("90 %", "30 %", "");
        assertThat(row.cells().getFirst().computed().text()).isEqualTo("50 %");
        assertThat(row.total().text()).isEqualTo("60 %");
    }

    @Test
    void whatIsWithheldShowsNeitherItsMarkNorAGradeSetByHand() {
        var withheld = new AssignmentScore.Measured(
                UUID.randomUUID(), java.time.Instant.EPOCH, Book.allSoFar(.5), false, true);

        var row = row(
                GradeSettings.standard(),
                Map.of(first.id(), withheld.concealed()),
                Map.of(first.id(), new BigDecimal(".9")));

        assertThat(row.total()).isNull();
        assertThat(row.cells().getFirst().grade()).isEmpty();
        assertThat(row.cells().getFirst().remark()).isEqualTo("not released yet");
    }

    @Property
    void anyoneCanAddTheTotalUp(@ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = 0, max = 1) Double> shares) {
        var assignments = Book.quizzes(shares.size());
        var marks = new HashMap<UUID, AssignmentScore>();
        for (int place = 0; place < shares.size(); place++) {
            marks.put(assignments.get(place).id(), Book.measured(shares.get(place)));
        }

        var row = new Grading(GradeSettings.standard(), assignments, List.of())
                .row(Book.student("S"), marks, Map.of(), Map.of(), List.of());

        var sum = row.cells().stream()
                .map(cell -> cell.grade().orElseThrow().number())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(row.total().number())
                .isEqualByComparingTo(sum.divide(BigDecimal.valueOf(shares.size()), 10, RoundingMode.HALF_UP)
                        .setScale(0, RoundingMode.HALF_UP));
    }

    private GradeRow row(GradeSettings settings, Map<UUID, AssignmentScore> marks, Map<UUID, BigDecimal> overrides) {
        return new Grading(settings, all, List.of()).row(Book.student("S"), marks, overrides, Map.of(), List.of());
    }

    private static List<String> texts(GradeRow row) {
        return row.cells().stream()
                .map(cell -> cell.grade().map(Grade::text).orElse(""))
                .toList();
    }
}
