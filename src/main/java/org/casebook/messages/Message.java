package org.casebook.messages;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.DynamicUpdate;

/** What a teacher has written to students about an assignment. */
@SuppressWarnings("UnusedVariable") // columns that only queries read
@Entity
@DynamicUpdate
class Message {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID assignmentId;
    private UUID senderId;
    private String body;
    private Instant sentAt;

    @SuppressWarnings("NullAway.Init")
    protected Message() {}

    @SuppressWarnings("NullAway.Init")
    Message(UUID assignment, UUID sender, String body, Instant at) {
        this.assignmentId = assignment;
        this.senderId = sender;
        this.body = body;
        this.sentAt = at;
    }

    /** Takes a name out of what was written. */
    void rewrite(UnaryOperator<String> withoutName) {
        body = withoutName.apply(body);
    }

    UUID id() {
        return id;
    }

    UUID sender() {
        return senderId;
    }

    Instant sentAt() {
        return sentAt;
    }
}
