package org.casebook.messages;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as the class's teachers see it.
 *
 * @param sender the name of who wrote it
 * @param receipts of those to whom it went, by name
 */
public record SentMessage(UUID id, String sender, Instant at, String text, List<Receipt> receipts) {

    public SentMessage {
        receipts = List.copyOf(receipts);
    }

    /**
     * A student to whom it went.
     *
     * @param name as in lists
     * @param readAt when they said that they have read it, or null
     */
    public record Receipt(
            UUID student, String name, @Nullable Instant readAt, ByMail byMail) {

        public boolean isRead() {
            return readAt != null;
        }
    }
}
