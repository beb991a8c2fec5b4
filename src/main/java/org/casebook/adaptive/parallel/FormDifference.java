package org.casebook.adaptive.parallel;

import java.util.List;

/**
 * How far forms are apart, at that ability of those that are looked at where they are furthest.
 *
 * @param points the most by which one is expected to earn more than another, in points
 * @param information the most by which one tells more than another, as a share of what they tell on the average
 */
public record FormDifference(double points, double information) {

    /** The abilities at which forms are held against each other: nearly everyone's lies between the first and the last. */
    static final List<Double> ABILITIES = List.of(-2.0, -1.0, 0.0, 1.0, 2.0);

    /** How far they are apart who have these units. */
    public static FormDifference of(List<List<FormUnit>> forms) {
        return FormSums.of(forms).difference();
    }

    /** By how many times the tolerances they are apart. */
    double weighed(int length) {
        return Math.max(
                points / (ParallelForms.POINTS_TOLERANCE * length), information / ParallelForms.INFORMATION_TOLERANCE);
    }
}
