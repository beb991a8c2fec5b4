package org.casebook.assignment;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What a student is allowed in every assignment of a class from some time on. Never changed: the next takes its place. */
@Entity
@Immutable
class LastingAccommodation {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID classId;
    private UUID accountId;
    private Instant setAt;
    private int extraTime;
    private int laterHours;
    private boolean readAloud;
    private int breakMinutes;

    protected LastingAccommodation() {}

    LastingAccommodation(UUID classId, UUID student, Instant setAt, Allowances allowances) {
        this.classId = classId;
        this.accountId = student;
        this.setAt = setAt;
        this.extraTime = allowances.extraTimePercent();
        this.laterHours = allowances.hoursLater();
        this.readAloud = allowances.readAloud();
        this.breakMinutes = allowances.breakMinutes();
    }

    UUID classId() {
        return classId;
    }

    UUID student() {
        return accountId;
    }

    Instant setAt() {
        return setAt;
    }

    Allowances allowances() {
        return new Allowances(extraTime, laterHours, readAloud, breakMinutes);
    }
}
