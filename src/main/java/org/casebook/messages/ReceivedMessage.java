package org.casebook.messages;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as the student has it to whom it went.
 *
 * @param sender the teacher's name
 * @param title of the assignment that it is about
 * @param readAt when the student said that they have read it, or null
 */
public record ReceivedMessage(
        UUID id,
        String sender,
        Instant at,
        String text,
        UUID assignment,
        String title,
        @Nullable Instant readAt) {

    public boolean isRead() {
        return readAt != null;
    }
}
