package org.casebook.gradebook.ui;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.adaptive.Share;
import org.casebook.assignment.Assignment;
import org.casebook.base.ui.Percent;
import org.casebook.gradebook.ExternalWork;
import org.casebook.gradebook.GradeCell;
import org.casebook.gradebook.GradeRow;
import org.casebook.gradebook.GradeSettings;
import org.casebook.gradebook.GradedWork;
import org.casebook.gradebook.Scheme;
import org.casebook.progress.AssignmentScore;
import org.casebook.writing.MarkedBy;

/** What is said about grades. */
final class GradeWords {

    private GradeWords() {}

    /** What an assignment's grades rest on; empty where there is only reading. */
    static String basis(GradedWork work) {
        return switch (work) {
            case GradedWork.Assigned(var assignment) -> basis(assignment);
            case GradedWork.Written(var assignment) ->
                assignment.plan().markedBy() == MarkedBy.PAIRS ? "compared in pairs" : "marked by rubric";
            case ExternalWork _ -> "given by hand";
        };
    }

    private static String basis(Assignment assignment) {
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

    /** What the grades of work rest on, and how it counts where that is out of the ordinary. */
    static String about(GradedWork work, GradeSettings settings) {
        return Stream.of(basis(work), weight(work, settings))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** How work counts, where that is out of the ordinary, and its category where there are several; else empty. */
    static String weight(GradedWork work, GradeSettings settings) {
        if (work instanceof GradedWork.Assigned(var assignment) && !assignment.isGraded()) {
            return "";
        }
        int weight = settings.weight(work);
        return switch (weight) {
            case 0 -> "not in the total";
            case 1 -> category(work, settings);
            default ->
                Stream.of(category(work, settings), "counts " + weight + " times")
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", "));
        };
    }

    private static String category(GradedWork work, GradeSettings settings) {
        return settings.hasCategories()
                ? settings.categories().get(settings.category(work.id())).name()
                : "";
    }

    /** How many grades count, and which categories don't yet. */
    static String counted(GradeRow row) {
        var counted = row.counted() == 1 ? "1 grade counts" : row.counted() + " grades count";
        return counted + leftOut(row);
    }

    /** Which categories are left out of a total, after a comma; empty where none is. */
    static String leftOut(GradeRow row) {
        return row.leftOut().isEmpty() ? "" : ", without " + String.join(" and ", row.leftOut()) + " yet";
    }

    /** The titles by which the parts of a total are called. */
    static Map<UUID, String> titles(List<GradedWork> works) {
        return works.stream().collect(Collectors.toMap(GradedWork::id, GradedWork::title));
    }

    /** How sure a mark is, such as '61 to 80 %'; empty where nothing was estimated. */
    static String range(AssignmentScore mark) {
        return mark instanceof AssignmentScore.Measured measured && measured.isEstimate()
                ? range(measured.share())
                : "";
    }

    /** How sure the grade is that a mark gives. */
    static String range(AssignmentScore mark, GradeSettings settings) {
        return mark instanceof AssignmentScore.Measured measured && measured.isEstimate()
                ? range(settings.countedRange(measured))
                : "";
    }

    /** How full marks come into a grade, such as '81 % of 90 % for full marks = 90 %'; empty where they don't. */
    static String fullMarks(GradeCell cell, GradeSettings settings) {
        var computed = cell.computed();
        if (computed == null
                || !(cell.mark() instanceof AssignmentScore.Measured measured)
                || !settings.stretches(measured)) {
            return "";
        }
        if (measured.isFlawless()) {
            return "Every question was answered right, which is full marks";
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
