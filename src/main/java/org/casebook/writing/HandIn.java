package org.casebook.writing;

import java.util.UUID;

/**
 * That a student has handed something in, without its words.
 *
 * @param late whether it came after it was due
 */
public record HandIn(UUID assignment, UUID answer, UUID student, boolean late) {}
