package org.casebook.livequestion;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** How often an answer was given to a live question that is over. */
@Entity
@Immutable
class LiveCount {

    @EmbeddedId
    private Id id;

    private int votes;

    /** @param secondVote whether it was given after the talk */
    @Embeddable
    record Id(UUID liveQuestionId, boolean secondVote, String response) implements Serializable {}

    @SuppressWarnings("NullAway.Init")
    protected LiveCount() {}

    LiveCount(Id id, int votes) {
        this.id = id;
        this.votes = votes;
    }

    Id id() {
        return id;
    }

    int votes() {
        return votes;
    }
}
