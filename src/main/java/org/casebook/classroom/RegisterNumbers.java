package org.casebook.classroom;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import org.casebook.base.InvalidInputException;
import org.casebook.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that a class's students have on its register, or the seats they sit in.
 *
 * @param byStudent of those who have one
 * @param first whether the class's lists go by them, and by name where there is none
 */
public record RegisterNumbers(Map<UUID, Integer> byStudent, boolean first) implements Serializable {

    public static final int HIGHEST = 9_999;

    /** Of a class that has no numbers. */
    public static final RegisterNumbers NONE = new RegisterNumbers(Map.of(), false);

    public RegisterNumbers {
        byStudent = Map.copyOf(byStudent);
    }

    /** Whether anybody has one. */
    public boolean areGiven() {
        return !byStudent.isEmpty();
    }

    /** Null if the student has none. */
    public @Nullable Integer of(Person student) {
        return byStudent.get(student.id());
    }

    /** By number; who has none comes last, by name. */
    public Comparator<Person> byNumber() {
        return Comparator.comparingInt((Person student) -> byStudent.getOrDefault(student.id(), Integer.MAX_VALUE))
                .thenComparing(Person.BY_NAME);
    }

    /** The order of the class's lists. */
    public Comparator<Person> order() {
        return first ? byNumber() : Person.BY_NAME;
    }

    /** @throws InvalidInputException if one is out of range, or two students have the same */
    void require() {
        var seen = new HashSet<Integer>();
        for (var number : byStudent.values()) {
            requirePossible(number);
            if (!seen.add(number)) {
                throw new InvalidInputException(
                        "Two students have the number " + number + ". Each number can be one student's only.");
            }
        }
    }

    /** @throws InvalidInputException if it is out of range */
    public static void requirePossible(int number) {
        if (number < 1 || number > HIGHEST) {
            throw new InvalidInputException(
                    "A register number is a whole number from 1 to " + HIGHEST + ", not " + number + ".");
        }
    }
}
