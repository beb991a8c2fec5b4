package org.casebook.classroom;

import java.io.Serializable;
import java.util.UUID;
import org.casebook.people.Role;

/** That someone is in a class now, or teaches it. */
public record Membership(UUID classId, UUID person, Role role) implements Serializable {}
