package org.casebook.livequestion;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** What a student has answered to a live question while it is open. */
@Entity
@DynamicUpdate
class LiveVote {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID liveQuestionId;
    private UUID accountId;
    private @Nullable String firstResponse;
    private @Nullable String secondResponse;
    private @Nullable Integer talkGroup;
    private Instant votedAt;

    @SuppressWarnings("NullAway.Init")
    protected LiveVote() {}

    @SuppressWarnings("NullAway.Init")
    LiveVote(UUID liveQuestionId, UUID accountId) {
        this.liveQuestionId = liveQuestionId;
        this.accountId = accountId;
    }

    void give(boolean again, String written, Instant at) {
        if (again) {
            secondResponse = written;
        } else {
            firstResponse = written;
        }
        votedAt = at;
    }

    void talkIn(int group) {
        talkGroup = group;
    }

    UUID liveQuestion() {
        return liveQuestionId;
    }

    UUID student() {
        return accountId;
    }

    @Nullable
    String first() {
        return firstResponse;
    }

    @Nullable
    String second() {
        return secondResponse;
    }

    @Nullable
    Integer talkGroup() {
        return talkGroup;
    }

    Instant votedAt() {
        return votedAt;
    }
}
