package org.casebook.assignment;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.casebook.people.Person;

/**
 * Who of those whom an assignment is for has begun it.
 *
 * @param students whom it is for, by name
 * @param begun who has begun it, somebody whom it isn't for any more too
 * @param atWork who has an attempt open
 */
public record Standing(
        Assignment assignment, String className, List<Person> students, Set<UUID> begun, Set<UUID> atWork) {

    public Standing {
        students = List.copyOf(students);
        begun = Set.copyOf(begun);
        atWork = Set.copyOf(atWork);
    }

    /** Whether nobody at all has begun. */
    public boolean isUntouched() {
        return begun.isEmpty();
    }

    public List<Person> notBegun() {
        return students.stream()
                .filter(student -> !begun.contains(student.id()))
                .toList();
    }

    /** Such as '3 of 12 students have begun'. */
    public String inWords() {
        int all = students.size();
        int have = all - notBegun().size();
        if (have == 0 && !isUntouched()) {
            return "Somebody who is not in the class any more has begun";
        }
        return have + " of " + all + (all == 1 ? " student has begun" : " students have begun");
    }
}
