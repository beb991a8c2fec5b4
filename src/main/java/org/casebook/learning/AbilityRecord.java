package org.casebook.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.casebook.adaptive.Ability;
import org.casebook.adaptive.Growth;
import org.casebook.adaptive.Item;

/** The current estimate of a student's abilities. Locking it is what puts a student's answers in one order. */
@Entity
@Table(name = "ability")
class AbilityRecord {

    @Id
    private UUID accountId;

    @Convert(converter = NumbersConverter.class)
    @Column(length = 2000)
    private double[] means;

    @Convert(converter = NumbersConverter.class)
    @Column(length = 40000)
    private double[] covariance;

    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected AbilityRecord() {}

    AbilityRecord(UUID accountId, Ability prior, Instant at) {
        this.accountId = accountId;
        this.means = prior.means();
        this.covariance = prior.covariance();
        this.updatedAt = at;
    }

    Ability ability() {
        return Ability.of(means, covariance);
    }

    /** Time has passed since the last answer: what was known is less certain. */
    void grow(Growth growth, Instant now) {
        set(growth.apply(ability(), Duration.between(updatedAt, now)), now);
    }

    void answered(Item item, boolean correct, Instant now) {
        set(ability().after(item, correct), now);
    }

    private void set(Ability ability, Instant now) {
        means = ability.means();
        covariance = ability.covariance();
        updatedAt = now;
    }

    UUID accountId() {
        return accountId;
    }
}
