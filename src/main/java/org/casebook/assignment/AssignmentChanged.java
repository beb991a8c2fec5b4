package org.casebook.assignment;

import java.util.UUID;

/** The times of an assignment are others now. Published in the same transaction. */
public record AssignmentChanged(UUID assignment) {}
