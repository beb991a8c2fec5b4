package org.casebook.writing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a text for the record of who wrote it.
 *
 * @param title of what was asked
 * @param draft as they typed it
 * @param fromPaper what a teacher has typed in of theirs; empty for nothing
 * @param handedInAt or null
 */
public record KeptText(
        String title,
        String draft,
        String fromPaper,
        Instant savedAt,
        @Nullable Instant handedInAt) {}
