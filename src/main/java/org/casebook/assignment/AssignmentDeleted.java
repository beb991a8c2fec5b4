package org.casebook.assignment;

import java.util.UUID;

/** An assignment that nobody has begun is about to be deleted. Published in the same transaction: whoever refers to it lets go. */
public record AssignmentDeleted(UUID assignment) {}
