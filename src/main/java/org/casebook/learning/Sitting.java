package org.casebook.learning;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One quiz that one student takes. */
@Entity
class Sitting {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID accountId;

    /** The account while the sitting is open, null after: unique, so that a student has one open sitting at most. */
    private @Nullable UUID openFor;

    private String topics;
    private int maxItems;
    private boolean untilSure;
    private long seed;

    /** The calibration of the questions that it began with and keeps; null for the experts' parameters. */
    private @Nullable UUID calibrationId;

    private Instant startedAt;
    private @Nullable Instant finishedAt;

    @SuppressWarnings("NullAway.Init")
    protected Sitting() {}

    @SuppressWarnings("NullAway.Init")
    Sitting(UUID accountId, QuizRequest request, long seed, @Nullable UUID calibrationId, Instant startedAt) {
        this.accountId = accountId;
        this.openFor = accountId;
        this.topics = String.join(" ", request.topics());
        this.maxItems = request.maxItems();
        this.untilSure = request.untilSure();
        this.seed = seed;
        this.calibrationId = calibrationId;
        this.startedAt = startedAt;
    }

    void finish(Instant at) {
        openFor = null;
        finishedAt = at;
    }

    boolean isFinished() {
        return finishedAt != null;
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    List<String> topics() {
        return List.of(topics.split(" "));
    }

    int maxItems() {
        return maxItems;
    }

    boolean untilSure() {
        return untilSure;
    }

    long seed() {
        return seed;
    }

    @Nullable
    UUID calibration() {
        return calibrationId;
    }

    Instant startedAt() {
        return startedAt;
    }

    @Nullable
    Instant finishedAt() {
        return finishedAt;
    }
}
