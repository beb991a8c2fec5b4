package org.casebook.course.writing;

import java.util.List;

/**
 * One criterion of a rubric.
 *
 * @param name plain text, such as 'Use of evidence'
 * @param levels what work of each level does, as plain text, from the lowest; each is worth its place: the first 0 points,
 *     the next 1 and so on
 */
public record Criterion(String name, List<String> levels) {

    public static final int FEWEST_LEVELS = 2;
    public static final int MOST_LEVELS = 7;

    public Criterion {
        levels = List.copyOf(levels);
    }

    /** The points for its best level. */
    public int outOf() {
        return levels.size() - 1;
    }
}
