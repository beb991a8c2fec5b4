package org.casebook.regrade;

import java.util.List;
import java.util.UUID;
import org.casebook.people.Actor;
import org.casebook.people.Person;

/** The grades of a class as they read now; for where grades are made to say. */
public interface ClassGrades {

    /**
     * A grade that a student has.
     *
     * @param of the title of the work, or 'Total'
     * @param text empty while there is none
     */
    record Reads(Person student, String of, String text) {}

    /** All of a class that the actor teaches, in an order that regrades don't change; those that there may be, too. */
    List<Reads> of(Actor teacher, UUID classId);
}
