package org.casebook.roster.reading;

import java.util.List;
import java.util.Locale;
import org.casebook.base.InvalidInputException;
import org.casebook.classroom.RegisterNumbers;
import org.casebook.people.Role;
import org.jspecify.annotations.Nullable;

/** What the words of a table mean. */
final class CellWords {

    private static final List<String> ACTIVE = List.of("active", "yes", "true", "1");
    private static final List<String> GONE =
            List.of("deactivated", "inactive", "archived", "ended", "left", "no", "false", "0", "tobedeleted");

    private CellWords() {}

    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** @throws InvalidInputException if there is no such role */
    static @Nullable Role role(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "" -> null;
            case "student", "pupil", "learner" -> Role.STUDENT;
            case "teacher" -> Role.TEACHER;
            case "administrator", "admin" -> Role.ADMINISTRATOR;
            default ->
                throw new InvalidInputException(
                        "There is no role '" + word + "'. Roles are student, teacher and administrator.");
        };
    }

    /** @throws InvalidInputException if it can't be one */
    static @Nullable Integer registerNumber(String text) {
        if (text.isEmpty()) {
            return null;
        }
        // A spreadsheet writes 7.0 where it keeps 7.
        var digits = text.replaceFirst("[.,]0+$", "");
        if (!digits.matches("[0-9]{1,9}")) {
            throw new InvalidInputException("A register number is a whole number from 1 to " + RegisterNumbers.HIGHEST
                    + ", not '" + text + "'.");
        }
        int number = Integer.parseInt(digits);
        RegisterNumbers.requirePossible(number);
        return number;
    }

    /** @throws InvalidInputException if there is no such state */
    static @Nullable Boolean state(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        if (lower.isEmpty()) {
            return null;
        }
        if (ACTIVE.contains(lower)) {
            return true;
        }
        if (GONE.contains(lower)) {
            return false;
        }
        throw new InvalidInputException("There is no state '" + word + "'. Write 'active', or 'deactivated' for people,"
                + " 'archived' for classes, 'ended' for enrolments.");
    }
}
