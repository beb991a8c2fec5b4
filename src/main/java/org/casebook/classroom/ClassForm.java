package org.casebook.classroom;

import java.io.Serializable;
import java.time.LocalDate;
import org.casebook.base.InvalidInputException;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator says of a class, checked.
 *
 * @param begins the first day of its term; may be open, as may its last
 * @param externalId by which another system knows the class; it stays when the class is renamed
 */
public record ClassForm(
        String name,
        @Nullable LocalDate begins,
        @Nullable LocalDate ends,
        @Nullable String externalId) implements Serializable {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_EXTERNAL_ID = 200;

    /** @throws InvalidInputException if a field can't be accepted; the message says which and why */
    public ClassForm {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new InvalidInputException("Please give the class a name of at most " + LONGEST_NAME + " characters.");
        }
        if (name.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidInputException("Please give the class a name without line breaks.");
        }
        if (begins != null && ends != null && ends.isBefore(begins)) {
            throw new InvalidInputException("The class ends (" + ends + ") before it begins (" + begins + ").");
        }
        externalId = externalId == null || externalId.isBlank() ? null : externalId.strip();
        if (externalId != null && externalId.length() > LONGEST_EXTERNAL_ID) {
            throw new InvalidInputException(
                    "Please give an external ID of at most " + LONGEST_EXTERNAL_ID + " characters.");
        }
    }

    /** A class without dates and without an external ID. */
    public static ClassForm named(String name) {
        return new ClassForm(name, null, null, null);
    }
}
