package org.casebook.gradebook;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.casebook.adaptive.Share;
import org.casebook.assignment.Assignment;
import org.casebook.base.InvalidInputException;
import org.casebook.course.MasteryScale;
import org.casebook.learning.Mark;

/**
 * How a class is graded.
 *
 * @param full from which expected share full marks are given
 * @param weights how much assignments count in the total in relation to the others, from 0 to {@value #HIGHEST_WEIGHT};
 *     for those without one, 1 with a quiz and 0 without
 */
public record GradeSettings(Scheme scheme, MissingRule missing, FullMarks full, Map<UUID, Integer> weights) {

    public static final int HIGHEST_WEIGHT = 100;

    public GradeSettings {
        weights = Map.copyOf(weights);
        weights.values().forEach(weight -> {
            if (weight < 0 || weight > HIGHEST_WEIGHT) {
                throw new InvalidInputException(
                        "An assignment's weight is from 0 to " + HIGHEST_WEIGHT + "; " + weight + " is not.");
            }
        });
    }

    /** Settings by which shares count as they are. */
    public GradeSettings(Scheme scheme, MissingRule missing, Map<UUID, Integer> weights) {
        this(scheme, missing, FullMarks.WHOLE, weights);
    }

    /** Per cent of everything, with nothing chosen. */
    static GradeSettings standard() {
        return new GradeSettings(new Scheme.Percent(), MissingRule.LEFT_OUT, Map.of());
    }

    /** What holds until a teacher has chosen something. */
    static GradeSettings ofNewClass(MasteryScale scale) {
        return new GradeSettings(new Scheme.Percent(), MissingRule.LEFT_OUT, FullMarks.usual(scale), Map.of());
    }

    /** Whether a mark's share is stretched towards full marks; one by which everything right is 100 % is not. */
    public boolean stretches(Mark.Measured measured) {
        return measured.isEstimate() && !full.areWhole();
    }

    /** With what a mark's share counts. */
    BigDecimal counted(Mark.Measured measured) {
        var share = measured.share().expected();
        return stretches(measured) ? full.counted(share) : BigDecimal.valueOf(share);
    }

    /** The range in which what counts probably lies. */
    public Share countedRange(Mark.Measured measured) {
        var share = measured.share();
        if (!stretches(measured)) {
            return share;
        }
        return new Share(counted(share.expected()), counted(share.low()), counted(share.high()));
    }

    private double counted(double share) {
        return full.counted(share).doubleValue();
    }

    public int weight(Assignment assignment) {
        if (!assignment.isGraded()) {
            return 0;
        }
        return weights.getOrDefault(assignment.id(), assignment.plan().quiz() == null ? 0 : 1);
    }

    /** Such as 'Grades are points out of 10. Missing work is left out of totals. …' */
    public String inWords() {
        return scheme.inWords()
                + switch (missing) {
                    case LEFT_OUT -> " Missing work is left out of totals.";
                    case COUNTS_AS_ZERO -> " Missing work counts as 0 in totals.";
                }
                + " Full marks are given from an expected share of " + full.percent() + " % on.";
    }
}
