package org.casebook.gradebook;

import java.util.List;
import org.casebook.base.InvalidInputException;

/**
 * A part of a class's work that counts by a weight of its own, such as tests.
 *
 * @param weight in relation to the other categories, from 1 to {@value #HIGHEST_WEIGHT}
 * @param dropped how many of a student's grades in it don't count, the lowest ones, from 0 to {@value #MOST_DROPPED};
 *     one always counts
 */
public record Category(String name, int weight, int dropped) {

    public static final int LONGEST_NAME = 40;
    public static final int HIGHEST_WEIGHT = 100;
    public static final int MOST_DROPPED = 20;

    /** What there is until a teacher has chosen something. */
    static final List<Category> ALL_WORK = List.of(new Category("All work", 1, 0));

    public Category {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.contains("\n")) {
            throw new InvalidInputException(
                    "Please give each category a name of at most " + LONGEST_NAME + " characters.");
        }
        if (weight < 1 || weight > HIGHEST_WEIGHT) {
            throw new InvalidInputException("The weight of '" + name + "' is from 1 to " + HIGHEST_WEIGHT + ".");
        }
        if (dropped < 0 || dropped > MOST_DROPPED) {
            throw new InvalidInputException(
                    "Of '" + name + "' from 0 to " + MOST_DROPPED + " of the lowest grades can be dropped.");
        }
    }

    /** Such as 'the 2 lowest grades are dropped'; empty where none are. */
    String lowestInWords() {
        return switch (dropped) {
            case 0 -> "";
            case 1 -> "the lowest grade is dropped";
            default -> "the " + dropped + " lowest grades are dropped";
        };
    }
}
