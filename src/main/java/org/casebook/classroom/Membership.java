package org.casebook.classroom;

import java.io.Serializable;
import java.util.UUID;
import org.casebook.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * That someone is in a class now, or teaches it.
 *
 * @param registerNumber a student's on the class's register; null if none is known
 */
public record Membership(
        UUID classId, UUID person, Role role, @Nullable Integer registerNumber) implements Serializable {

    /** Somebody without a number. */
    public Membership(UUID classId, UUID person, Role role) {
        this(classId, person, role, null);
    }
}
