package org.casebook.classroom;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A class as its students know it.
 *
 * @param registerNumber the student's own on its register; null if none is known
 * @param archived whether its term is over: what was done in it can be read, and nothing is to do any more
 */
public record AttendedClass(
        UUID id, String name, boolean archived, @Nullable Integer registerNumber) {}
