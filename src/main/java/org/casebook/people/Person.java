package org.casebook.people;

import java.io.Serializable;
import java.util.UUID;

/** An account as others see it. */
public record Person(UUID id, String username, String displayName, Role role, boolean active) implements Serializable {}
