package org.casebook.gradebook;

import org.casebook.base.InvalidInputException;

/**
 * A grade of a scheme with grades of its own.
 *
 * @param label the grade, such as 'B' or '2'
 * @param from the least share for it, in whole per cent
 */
public record Band(String label, int from) {

    public static final int LONGEST_LABEL = 20;

    public Band {
        label = label.strip();
        if (label.isEmpty() || label.length() > LONGEST_LABEL || label.contains("\n")) {
            throw new InvalidInputException(
                    "Please give each grade a name of at most " + LONGEST_LABEL + " characters.");
        }
        if (from < 0 || from > 100) {
            throw new InvalidInputException("The grade '" + label + "' must begin at 0 to 100 per cent.");
        }
    }
}
