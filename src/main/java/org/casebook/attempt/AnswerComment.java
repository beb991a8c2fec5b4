package org.casebook.attempt;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.casebook.base.LastEdit;

/** What a teacher has written to a student's answer. */
@Entity
class AnswerComment {

    @Id
    private UUID attemptItemId;

    private String body;
    private UUID writtenBy;
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected AnswerComment() {}

    AnswerComment(UUID attemptItemId, String body, UUID writtenBy, Instant writtenAt) {
        this.attemptItemId = attemptItemId;
        this.body = body;
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
    }

    void rewrite(String other) {
        body = other;
    }

    LastEdit lastEdit() {
        return new LastEdit(writtenBy, writtenAt);
    }

    UUID attemptItem() {
        return attemptItemId;
    }

    String body() {
        return body;
    }
}
