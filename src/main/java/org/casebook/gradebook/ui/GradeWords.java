package org.casebook.gradebook.ui;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.assignment.Assignment;
import org.casebook.base.ui.Percent;
import org.casebook.gradebook.GradeSettings;
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
        return mark instanceof Mark.Measured measured && measured.isEstimate()
                ? Percent.range(measured.share().low(), measured.share().high())
                : "";
    }
}
