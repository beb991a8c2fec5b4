package org.casebook.recall;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The day for which a student wants to know some topics. */
@SuppressWarnings("UnusedVariable") // columns that only queries read
@Entity
class ReadyDate {

    @Id
    private UUID accountId;

    private LocalDate readyOn;
    private String topics;
    private Instant setAt;

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

    LocalDate readyOn() {
        return readyOn;
    }

    List<String> topics() {
        return List.of(topics.split(" "));
    }
}
