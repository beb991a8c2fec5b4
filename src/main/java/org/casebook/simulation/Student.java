package org.casebook.simulation;

import java.util.Arrays;

/**
 * A simulated student.
 *
 * @param id names the student
 * @param abilities the true ones, one per topic
 */
public record Student(String id, double[] abilities) {

    public Student {
        abilities = abilities.clone();
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
        return other instanceof Student that && id.equals(that.id) && Arrays.equals(abilities, that.abilities);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Student[" + id + ", " + Arrays.toString(abilities) + "]";
    }
}
