package org.casebook.writing;

import java.time.Instant;
import java.util.UUID;

/**
 * A text that was handed in, without a name.
 *
 * @param id of the answer
 * @param text plain text, paragraphs with line breaks between them; empty for one that is on paper alone
 * @param late whether it came after it was due
 */
public record HandedIn(UUID id, String text, int words, Instant at, boolean late, boolean onPaper) {}
