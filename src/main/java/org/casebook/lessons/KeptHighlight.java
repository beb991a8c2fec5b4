package org.casebook.lessons;

import java.time.Instant;
import java.util.UUID;
import org.casebook.course.PassageRef;
import org.casebook.course.lesson.Words;
import org.jspecify.annotations.Nullable;

/**
 * A highlight as its reader finds it again.
 *
 * @param place the passage that it is in now, or was in
 * @param stretch where in the passage, or null where the text has changed since and the quote is in it no more
 * @param words in which of the passage's wordings it stands; the usual ones where it is in none any more
 * @param quote the text that was highlighted
 * @param note the reader's own words; empty for none
 */
public record KeptHighlight(
        UUID id,
        PassageRef place,
        @Nullable Stretch stretch,
        Words words,
        String quote,
        HighlightColour colour,
        String note,
        Instant madeAt) {

    /** Whether the text has changed since, so that there is nothing to draw. */
    public boolean isLost() {
        return stretch == null;
    }
}
