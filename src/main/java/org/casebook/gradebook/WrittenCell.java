package org.casebook.gradebook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.casebook.marking.WritingScore;
import org.casebook.writing.WritingAssignment;
import org.jspecify.annotations.Nullable;

/**
 * A student's grade for something that they have written and a person has marked.
 *
 * @param given what the scheme makes of the points, or null where there are none
 */
public record WrittenCell(
        WritingAssignment work,
        WritingScore score,
        @Nullable Grade given,
        boolean dropped) implements WorkCell {

    static WrittenCell of(WritingAssignment work, WritingScore score, Scheme scheme) {
        var given = score instanceof WritingScore.Marked marked ? scheme.grade(share(work, marked.points())) : null;
        return new WrittenCell(work, score, given, false);
    }

    @Override
    public Optional<Grade> grade() {
        return Optional.ofNullable(given);
    }

    @Override
    public String remark() {
        return WorkCell.remark(about(), dropped);
    }

    WrittenCell dropping() {
        return new WrittenCell(work, score, given, true);
    }

    private String about() {
        return switch (score) {
            case WritingScore.Waiting() -> "";
            case WritingScore.Missing() -> "missing";
            case WritingScore.Unmarked(boolean late) ->
                late(late) + (work.isReleased() ? "without points" : "not released yet");
            case WritingScore.Marked(BigDecimal points, boolean late) ->
                late(late) + points.stripTrailingZeros().toPlainString() + " of " + outOf(work) + " points";
        };
    }

    private static String late(boolean late) {
        return late ? "late, " : "";
    }

    private static BigDecimal share(WritingAssignment work, BigDecimal points) {
        return points.divide(BigDecimal.valueOf(outOf(work)), MathContext.DECIMAL64);
    }

    private static int outOf(WritingAssignment work) {
        return work.plan().task().outOf();
    }
}
