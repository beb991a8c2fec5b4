package org.casebook.marking;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The points that a marker gives, criterion by criterion.
 *
 * @param each in the order of the rubric; {@link #NONE} where none are given yet
 */
public record GivenPoints(List<Integer> each) {

    public static final int NONE = -1;

    private static final String MISSING = "-";

    public GivenPoints {
        each = List.copyOf(each);
    }

    /** Those of a text that nobody has looked at. */
    public static GivenPoints none(int criteria) {
        return new GivenPoints(Collections.nCopies(criteria, NONE));
    }

    static GivenPoints stored(String text) {
        return new GivenPoints(Arrays.stream(text.split(","))
                .map(part -> part.equals(MISSING) ? NONE : Integer.parseInt(part))
                .toList());
    }

    String stored() {
        return each.stream()
                .map(points -> points == NONE ? MISSING : points.toString())
                .collect(Collectors.joining(","));
    }

    /** Whether every criterion has points. */
    public boolean isComplete() {
        return !each.contains(NONE);
    }

    public boolean isEmpty() {
        return each.stream().allMatch(points -> points == NONE);
    }

    /** Of those that are given. */
    public int sum() {
        return each.stream()
                .filter(points -> points != NONE)
                .mapToInt(Integer::intValue)
                .sum();
    }
}
