package org.casebook.gradebook.ui;

import org.casebook.assignment.Assignment;
import org.casebook.base.ui.Percent;
import org.casebook.gradebook.GradeSettings;
import org.casebook.learning.Mark;

/** What is said about grades. */
final class GradeWords {

    private GradeWords() {}

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
