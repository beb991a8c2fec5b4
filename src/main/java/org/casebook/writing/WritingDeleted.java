package org.casebook.writing;

import java.util.UUID;

/** Something to write that nobody has begun is about to be deleted. Published in the same transaction: whoever refers to it lets go. */
public record WritingDeleted(UUID assignment) {}
