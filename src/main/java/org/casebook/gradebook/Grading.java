package org.casebook.gradebook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.casebook.assignment.Assignment;
import org.casebook.learning.Mark;
import org.casebook.people.Person;

/** Makes grades and totals of marks. */
final class Grading {

    private final GradeSettings settings;
    private final List<Assignment> assignments;

    Grading(GradeSettings settings, List<Assignment> assignments) {
        this.settings = settings;
        this.assignments = List.copyOf(assignments);
    }

    /**
     * A student's row.
     *
     * @param marks by assignment
     * @param overrides the shares of grades set by hand, by assignment
     */
    GradeRow row(Person student, Map<UUID, Mark> marks, Map<UUID, BigDecimal> overrides) {
        var cells = new ArrayList<GradeCell>();
        var sum = BigDecimal.ZERO;
        int weights = 0;
        int counted = 0;
        for (var assignment : assignments) {
            var cell = cell(
                    assignment,
                    marks.getOrDefault(assignment.id(), new Mark.NotSet()),
                    Optional.ofNullable(overrides.get(assignment.id())));
            cells.add(cell);
            int weight = settings.weight(assignment);
            var counts = counts(cell);
            if (weight > 0 && counts.isPresent()) {
                sum = sum.add(counts.get().multiply(BigDecimal.valueOf(weight)));
                weights += weight;
                counted++;
            }
        }
        return new GradeRow(student, cells, weights == 0 ? null : total(sum, weights), counted);
    }

    private Grade total(BigDecimal sum, int weights) {
        return settings.scheme().grade(sum.divide(BigDecimal.valueOf(weights), MathContext.DECIMAL64));
    }

    private GradeCell cell(Assignment assignment, Mark mark, Optional<BigDecimal> override) {
        if (mark instanceof Mark.Withheld || !assignment.isGraded()) {
            // A grade set by hand says as much of a test as a computed one.
            return new GradeCell(mark, null, null);
        }
        var scheme = settings.scheme();
        var computed = mark instanceof Mark.Measured measured ? scheme.grade(settings.counted(measured)) : null;
        return new GradeCell(mark, computed, override.map(scheme::grade).orElse(null));
    }

    /** With what share a cell counts in the total, if it does. */
    private Optional<BigDecimal> counts(GradeCell cell) {
        if (cell.grade().isPresent()) {
            return cell.grade().map(Grade::counts);
        }
        return switch (cell.mark()) {
            case Mark.Read _ -> Optional.of(BigDecimal.ONE);
            case Mark.Missing() ->
                settings.missing() == MissingRule.COUNTS_AS_ZERO ? Optional.of(BigDecimal.ZERO) : Optional.empty();
            case Mark.NotSet(), Mark.Excused(), Mark.Waiting(), Mark.Ungraded _, Mark.Measured _, Mark.Withheld() ->
                Optional.empty();
        };
    }
}
