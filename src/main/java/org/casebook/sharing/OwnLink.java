package org.casebook.sharing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link as its student sees it.
 *
 * @param endsAt when it ends by itself
 * @param endedAt when it was ended before, or null
 * @param openedAt when it was last opened, or null if never
 * @param grades whether its page has grades too
 */
public record OwnLink(
        UUID id,
        Instant madeAt,
        Instant endsAt,
        @Nullable Instant endedAt,
        @Nullable Instant openedAt,
        boolean grades) {

    /** Whether it shows nothing any more at that time. */
    public boolean isOver(Instant now) {
        return endedAt != null || !now.isBefore(endsAt);
    }
}
