package org.casebook.learning;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question as it was worded at some time. Its text never changes; answers point at it for ever. */
@Entity
class QuestionVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private String questionId;
    private String topic;
    private String hash;
    private String body;
    private Instant recordedAt;

    private @Nullable Instant retiredAt;

    @SuppressWarnings("NullAway.Init")
    protected QuestionVersion() {}

    @SuppressWarnings("NullAway.Init")
    QuestionVersion(String questionId, String topic, String hash, String body, Instant recordedAt) {
        this.questionId = questionId;
        this.topic = topic;
        this.hash = hash;
        this.body = body;
        this.recordedAt = recordedAt;
    }

    UUID id() {
        return id;
    }

    String questionId() {
        return questionId;
    }

    String topic() {
        return topic;
    }

    String hash() {
        return hash;
    }

    String body() {
        return body;
    }

    boolean isRetired() {
        return retiredAt != null;
    }

    void retire(Instant at) {
        retiredAt = at;
    }

    void restore() {
        retiredAt = null;
    }
}
