package org.casebook.course.quality;

import java.util.List;
import org.casebook.course.PassageRef;

/**
 * How many questions rest on a passage.
 *
 * @param byDifficulty from the easiest to the hardest
 */
public record PassageCoverage(PassageRef passage, List<Integer> byDifficulty) {

    public PassageCoverage {
        byDifficulty = List.copyOf(byDifficulty);
    }

    public int all() {
        return byDifficulty.stream().mapToInt(Integer::intValue).sum();
    }
}
