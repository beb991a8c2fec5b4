package org.casebook.gradebook;

import java.util.Map;
import java.util.UUID;
import org.casebook.assignment.Assignment;
import org.casebook.base.InvalidInputException;

/**
 * How a class is graded.
 *
 * @param weights how much assignments count in the total in relation to the others, from 0 to {@value #HIGHEST_WEIGHT};
 *     for those without one, 1 with a quiz and 0 without
 */
public record GradeSettings(Scheme scheme, MissingRule missing, Map<UUID, Integer> weights) {

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

    /** What holds until a teacher has chosen something. */
    static GradeSettings standard() {
        return new GradeSettings(new Scheme.Percent(), MissingRule.LEFT_OUT, Map.of());
    }

    public int weight(Assignment assignment) {
        if (!assignment.isGraded()) {
            return 0;
        }
        return weights.getOrDefault(assignment.id(), assignment.plan().quiz() == null ? 0 : 1);
    }

    /** Such as 'Grades are points out of 10. Missing work is left out of totals.' */
    public String inWords() {
        return scheme.inWords()
                + switch (missing) {
                    case LEFT_OUT -> " Missing work is left out of totals.";
                    case COUNTS_AS_ZERO -> " Missing work counts as 0 in totals.";
                };
    }
}
