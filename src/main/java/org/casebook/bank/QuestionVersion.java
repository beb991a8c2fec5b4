package org.casebook.bank;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.casebook.course.question.Question;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * A question as it was worded at some time. Its text never changes, but for the name of an author who is erased and the
 * id of its topic ({@code WorkByTopic}); answers point at it for ever.
 */
@SuppressWarnings("UnusedVariable") // columns that only queries read
@Entity
@DynamicUpdate
class QuestionVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private String questionId;
    private String topic;
    private String hash;
    private String body;
    private Instant recordedAt;

    /** The teacher who wrote it; null for the course's own. */
    private @Nullable UUID ownerId;

    private @Nullable Instant retiredAt;

    /** Whether it lacks reasons, so that answers to it tell nothing of what a student has mastered. */
    private boolean plain;

    @SuppressWarnings("NullAway.Init")
    protected QuestionVersion() {}

    QuestionVersion(Question question, String hash, String body, Instant recordedAt) {
        this(question, hash, body, recordedAt, null);
    }

    @SuppressWarnings("NullAway.Init")
    QuestionVersion(Question question, String hash, String body, Instant recordedAt, @Nullable UUID ownerId) {
        this.questionId = question.id();
        this.topic = question.topic();
        this.hash = hash;
        this.body = body;
        this.recordedAt = recordedAt;
        this.ownerId = ownerId;
        this.plain = question.isPlain();
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

    Instant recordedAt() {
        return recordedAt;
    }

    @Nullable
    UUID owner() {
        return ownerId;
    }

    /** Takes a name out of the text; true if it was there. The hash goes on telling which version this is. */
    boolean rewrite(String withoutName) {
        boolean changes = !withoutName.equals(body);
        body = withoutName;
        return changes;
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
