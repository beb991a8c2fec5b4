package org.casebook.gradebook.ui;

import java.util.stream.Collectors;
import org.casebook.assignment.Assignment;
import org.casebook.base.ui.Percent;
import org.casebook.gradebook.GradeSettings;
import org.casebook.gradebook.MissingRule;
import org.casebook.gradebook.Scheme;
import org.casebook.learning.Mark;

/** What is said about grades. */
final class GradeWords {

    private GradeWords() {}

    /** Such as 'Grades are points out of 10.' */
    static String of(Scheme scheme) {
        return switch (scheme) {
            case Scheme.Percent() -> "Grades are in per cent.";
            case Scheme.Points(int outOf) -> "Grades are points out of " + outOf + ".";
            case Scheme.Letters(var bands) ->
                "Grades are "
                        + bands.stream()
                                .map(band -> band.label() + " from " + band.from() + " %")
                                .collect(Collectors.joining(", "))
                        + ".";
            case Scheme.PassFail(int cut) -> "Grades are Pass from " + cut + " %, otherwise Fail.";
        };
    }

    static String of(MissingRule rule) {
        return switch (rule) {
            case LEFT_OUT -> "Missing work is left out of totals.";
            case COUNTS_AS_ZERO -> "Missing work counts as 0 in totals.";
        };
    }

    /** How an assignment counts, where that is out of the ordinary; else empty. */
    static String weight(Assignment assignment, GradeSettings settings) {
        int weight = settings.weight(assignment);
        return switch (weight) {
            case 0 -> "not in the total";
            case 1 -> "";
            default -> "counts " + weight + " times";
        };
    }

    /** How sure a mark is, such as '61 to 80 %'; empty where nothing was measured. */
    static String range(Mark mark) {
        return mark instanceof Mark.Measured measured
                ? Percent.range(measured.share().low(), measured.share().high())
                : "";
    }
}
