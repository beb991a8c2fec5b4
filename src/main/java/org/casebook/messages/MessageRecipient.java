package org.casebook.messages;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A student to whom a message went. */
@Entity
@DynamicUpdate
class MessageRecipient {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID messageId;
    private UUID accountId;
    private @Nullable Instant readAt;

    @Enumerated(EnumType.STRING)
    private ByMail byMail;

    @SuppressWarnings("NullAway.Init")
    protected MessageRecipient() {}

    @SuppressWarnings("NullAway.Init")
    MessageRecipient(UUID message, UUID student, ByMail byMail) {
        this.messageId = message;
        this.accountId = student;
        this.byMail = byMail;
    }

    void read(Instant at) {
        if (readAt == null) {
            readAt = at;
        }
    }

    UUID id() {
        return id;
    }

    UUID message() {
        return messageId;
    }

    UUID student() {
        return accountId;
    }

    ByMail byMail() {
        return byMail;
    }
}
