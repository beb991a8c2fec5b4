package org.casebook.classroom;

import java.util.List;

/**
 * What a student is told of a class before they join it.
 *
 * @param teachers their display names
 * @param accepted whether the student is in the class
 */
public record Invitation(String className, List<String> teachers, boolean accepted) {

    public Invitation {
        teachers = List.copyOf(teachers);
    }
}
