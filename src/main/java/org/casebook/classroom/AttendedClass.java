package org.casebook.classroom;

import java.util.UUID;

/**
 * A class as its students know it.
 *
 * @param archived whether its term is over: what was done in it can be read, and nothing is to do any more
 */
public record AttendedClass(UUID id, String name, boolean archived) {}
