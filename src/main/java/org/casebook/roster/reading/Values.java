package org.casebook.roster.reading;

import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.casebook.base.InvalidInputException;

/** Values of a column, and what they look like. No look is a proof: a person is shown what is guessed from it. */
record Values(List<String> texts) {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+");
    private static final Pattern DATE = Pattern.compile("\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}\\b.*");
    private static final Pattern CLASS = Pattern.compile("\\d{1,2}[ ./-]?\\p{L}{1,2}");
    private static final Pattern SINGLE_NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’ -]*");
    private static final Pattern USERNAME = Pattern.compile("(?=.*\\p{Ll})[\\p{Ll}\\p{N}][\\p{Ll}\\p{N}.@_'+-]*");
    private static final Pattern ID = Pattern.compile("(?=.*\\d)(?=.*\\p{L}|.{3})\\S+");
    /** So many rows have to be there before values that repeat say anything. */
    private static final int ENOUGH = 4;
    /** A few cells may be wrong. */
    private static final double MOST = 0.8;

    boolean areAddresses() {
        return most(ADDRESS);
    }

    boolean areDates() {
        return most(DATE);
    }

    boolean areRoles() {
        return most(text -> isReadable(() -> CellWords.role(text)));
    }

    boolean areStates() {
        return most(text -> isReadable(() -> CellWords.state(text)));
    }

    /** Such as 9B or 10-a. */
    boolean areClasses() {
        return most(CLASS);
    }

    boolean areRegisterNumbers() {
        return areDistinct() && most(text -> isReadable(() -> CellWords.registerNumber(text)));
    }

    /** Words of which several rows have the same. */
    boolean areRepeated() {
        return texts.size() >= ENOUGH
                && 2 * new HashSet<>(texts).size() <= texts.size()
                && most(text -> text.codePoints().anyMatch(Character::isLetter));
    }

    /** Most of two words or more, without digits. */
    boolean areNames() {
        return most(text -> text.contains(" ") || text.contains(",")) && !haveDigits();
    }

    boolean areSingleNames() {
        return most(SINGLE_NAME);
    }

    boolean areCodes() {
        return most(text -> text.chars().noneMatch(Character::isWhitespace));
    }

    boolean areUsernames() {
        return areDistinct() && most(USERNAME);
    }

    boolean areIds() {
        return areDistinct() && most(ID) && !areAddresses() && !areDates();
    }

    boolean haveDigits() {
        return most(text -> text.chars().anyMatch(Character::isDigit));
    }

    private boolean areDistinct() {
        return new HashSet<>(texts).size() >= MOST * texts.size();
    }

    private boolean most(Pattern pattern) {
        return most(text -> pattern.matcher(text).matches());
    }

    private boolean most(Predicate<String> fits) {
        return !texts.isEmpty() && texts.stream().filter(fits).count() >= MOST * texts.size();
    }

    private static boolean isReadable(FieldReader.Field<?> field) {
        try {
            return field.get() != null;
        } catch (InvalidInputException unreadable) {
            return false;
        }
    }
}
