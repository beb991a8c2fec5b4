package org.casebook.writing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.casebook.course.writing.Words;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** What a student has written. Whoever changes it holds its row. */
@Entity
@DynamicUpdate
class WrittenAnswer {

    static final int LONGEST = 20_000;

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID assignmentId;
    private UUID accountId;

    @Column(length = LONGEST)
    private String draft = "";

    private int words;
    private long revision;
    private Instant savedAt;
    private @Nullable Instant handedInAt;
    private boolean onPaper;

    @Column(length = LONGEST)
    private String fromPaper = "";

    @SuppressWarnings("NullAway.Init")
    protected WrittenAnswer() {}

    @SuppressWarnings("NullAway.Init")
    WrittenAnswer(UUID assignmentId, UUID accountId, Instant now) {
        this.assignmentId = assignmentId;
        this.accountId = accountId;
        this.savedAt = now;
    }

    void write(String text, Instant at) {
        draft = text;
        words = Words.in(text);
        revision++;
        savedAt = at;
    }

    void handIn(Instant at) {
        handedInAt = at;
    }

    /** Lets its student go on with it; what was typed in from paper is kept for the next time. */
    void giveBack() {
        handedInAt = null;
        onPaper = false;
        words = Words.in(draft);
    }

    void handInOnPaper(String typed, Instant at) {
        if (!onPaper) {
            handedInAt = at;
        }
        onPaper = true;
        fromPaper = typed;
        words = Words.in(typed);
    }

    /** Nothing stays of the words; that something was handed in does. */
    void forget() {
        draft = "";
        fromPaper = "";
    }

    /** Whether its student has written anything, or it is handed in. */
    boolean isBegun() {
        return revision > 0 || handedInAt != null;
    }

    /** Whether there were words that an erasure has taken. */
    boolean isForgotten() {
        return words > 0 && text().isEmpty();
    }

    UUID id() {
        return id;
    }

    UUID assignment() {
        return assignmentId;
    }

    UUID student() {
        return accountId;
    }

    String draft() {
        return draft;
    }

    String fromPaper() {
        return fromPaper;
    }

    /** What counts. */
    String text() {
        return onPaper ? fromPaper : draft;
    }

    int words() {
        return words;
    }

    long revision() {
        return revision;
    }

    Instant savedAt() {
        return savedAt;
    }

    @Nullable
    Instant handedInAt() {
        return handedInAt;
    }

    boolean isOnPaper() {
        return onPaper;
    }
}
