package org.casebook.gradebook.ui;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.adaptive.Share;
import org.casebook.assignment.Assignment;
import org.casebook.base.ui.Percent;
import org.casebook.gradebook.GradeCell;
import org.casebook.gradebook.GradeSettings;
import org.casebook.gradebook.Scheme;
import org.casebook.learning.Mark;

/** What is said about grades. */
final class GradeWords {

    private GradeWords() {}

    /** What an assignment's grades rest on; empty where there is only reading. */
    static String basis(Assignment assignment) {
        var quiz = assignment.plan().quiz();
        if (quiz == null) {
            return "";
        }
        return switch (quiz.gradedBy()) {
            case NOT_GRADED -> "not graded";
            case POINTS -> "points";
            case THIS_ATTEMPT -> "this attempt";
            case ALL_SO_FAR -> "all quizzes so far";
        };
    }

    /** What an assignment's grades rest on, and how it counts where that is out of the ordinary. */
    static String about(Assignment assignment, GradeSettings settings) {
        return Stream.of(basis(assignment), assignment.isGraded() ? weight(assignment, settings) : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
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

    /** How sure a mark is, such as '61 to 80 %'; empty where nothing was estimated. */
    static String range(Mark mark) {
        return mark instanceof Mark.Measured measured && measured.isEstimate() ? range(measured.share()) : "";
    }

    /** How sure the grade is that a mark gives. */
    static String range(Mark mark, GradeSettings settings) {
        return mark instanceof Mark.Measured measured && measured.isEstimate()
                ? range(settings.countedRange(measured))
                : "";
    }

    /** How full marks come into a grade, such as '81 % of 90 % for full marks = 90 %'; empty where they don't. */
    static String fullMarks(GradeCell cell, GradeSettings settings) {
        var computed = cell.computed();
        if (computed == null || !(cell.mark() instanceof Mark.Measured measured) || !settings.stretches(measured)) {
            return "";
        }
        int share = Scheme.percent(measured.share().expected());
        int full = settings.full().percent();
        return share > full
                ? share + " %, and full marks are given from " + full + " % on"
                : share + " % of " + full + " % for full marks = " + computed.percent() + " %";
    }

    /** What a computed grade comes to, with the sum by which full marks come into it; empty where none is computed. */
    static String gives(GradeCell cell, GradeSettings settings) {
        var computed = cell.computed();
        if (computed == null) {
            return "";
        }
        var fullMarks = fullMarks(cell, settings);
        return (fullMarks.isEmpty() ? "" : fullMarks + ". ") + "That gives " + computed.text() + ".";
    }

    private static String range(Share share) {
        return Percent.range(share.low(), share.high());
    }
}
