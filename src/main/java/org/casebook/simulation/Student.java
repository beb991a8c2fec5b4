package org.casebook.simulation;

import java.util.Arrays;

/**
 * A simulated student as they are at one attempt. The attempts of one student stand together in a list of students, in
 * their order, with the same id; each begins with what the earlier ones left.
 *
 * @param id names the student
 * @param attempt the attempt's number among the student's, from 1
 * @param day when it is, in days since any beginning; not before the day of the attempt before it
 * @param abilities the true ones at that attempt, one per topic
 */
public record Student(String id, int attempt, double day, double[] abilities) {

    public Student {
        abilities = abilities.clone();
    }

    /** A student with one attempt. */
    public Student(String id, double[] abilities) {
        this(id, 1, 0, abilities);
    }

    @Override
    public double[] abilities() {
        return abilities.clone();
    }

    double ability(int topic) {
        return abilities[topic];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Student that
                && id.equals(that.id)
                && attempt == that.attempt
                && Double.compare(day, that.day) == 0
                && Arrays.equals(abilities, that.abilities);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + attempt;
    }

    @Override
    public String toString() {
        return "Student[" + id + ", attempt " + attempt + " on day " + day + ", " + Arrays.toString(abilities) + "]";
    }
}
