package org.casebook.recall;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.casebook.course.Mastery;
import org.casebook.recall.DueReviews.Ready;
import org.jspecify.annotations.Nullable;

/** The day for which a student wants to know some topics. */
@SuppressWarnings("UnusedVariable") // columns that only queries read
@Entity
class ReadyDate {

    @Id
    private UUID accountId;

    private LocalDate readyOn;
    private String topics;
    private Instant setAt;

    /** The word for mastery that is to be reached; null where nothing is said of it. */
    @Enumerated(EnumType.STRING)
    private @Nullable Mastery target;

    @SuppressWarnings("NullAway.Init")
    protected ReadyDate() {}

    @SuppressWarnings("NullAway.Init")
    ReadyDate(UUID accountId) {
        this.accountId = accountId;
    }

    void set(LocalDate day, List<String> about, Instant at) {
        readyOn = day;
        topics = String.join(" ", about);
        setAt = at;
    }

    /** The word that is to be reached by it. */
    void aim(Mastery word) {
        target = word;
    }

    Ready ready() {
        return new Ready(readyOn, topics(), target);
    }

    LocalDate readyOn() {
        return readyOn;
    }

    List<String> topics() {
        return List.of(topics.split(" "));
    }
}
