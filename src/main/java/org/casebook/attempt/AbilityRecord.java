package org.casebook.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.casebook.adaptive.Ability;
import org.casebook.adaptive.AbilityDrift;
import org.casebook.bank.NumbersConverter;
import org.jspecify.annotations.Nullable;

/**
 * The current estimate of a student's abilities, and where the latest attempt began. Locking it is what puts a student's
 * answers in one order.
 */
@SuppressWarnings("UnusedVariable") // columns that only queries read
@Entity
@Table(name = "ability")
public class AbilityRecord {

    /** Which way of estimating the numbers come from; those of an earlier one are computed anew at the next start. */
    public static final int ENGINE = 3;

    @Id
    private UUID accountId;

    @Convert(converter = NumbersConverter.class)
    @Column(length = 2000)
    private double[] means;

    @Convert(converter = NumbersConverter.class)
    @Column(length = 40000)
    private double[] covariance;

    /** What was believed when the student's latest attempt began: what its answers are added to. */
    @Convert(converter = NumbersConverter.class)
    @Column(length = 2000)
    private double[] startMeans;

    @Convert(converter = NumbersConverter.class)
    @Column(length = 40000)
    private double[] startCovariance;

    /** What would have been believed then without what was withheld from the student; null where nothing was. */
    @Convert(converter = NumbersConverter.class)
    @Column(length = 2000)
    private double @Nullable [] toldStartMeans;

    @Convert(converter = NumbersConverter.class)
    @Column(length = 40000)
    private double @Nullable [] toldStartCovariance;

    private int engine;
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected AbilityRecord() {}

    @SuppressWarnings("NullAway.Init")
    AbilityRecord(UUID accountId, Ability prior, Instant at) {
        this.accountId = accountId;
        begin(prior, at);
    }

    public Ability ability() {
        return Ability.of(means, covariance);
    }

    public Ability start() {
        return Ability.of(startMeans, startCovariance);
    }

    Replay.Estimate estimate() {
        return new Replay.Estimate(start(), ability(), updatedAt);
    }

    /**
     * What the latest attempt begins with as far as the student may know, which its questions are chosen by; nothing where
     * that is all.
     */
    Optional<Ability> toldStart() {
        return toldStartMeans == null || toldStartCovariance == null
                ? Optional.empty()
                : Optional.of(Ability.of(toldStartMeans, toldStartCovariance));
    }

    /**
     * An attempt begins. Time has passed since the last answer: what was known is less certain.
     *
     * @param told see {@link #toldStart}
     */
    void begin(AbilityDrift drift, Optional<Ability> told, Instant now) {
        begin(drift.apply(ability(), Duration.between(updatedAt, now)), now);
        beginTold(told);
    }

    /**
     * What the latest attempt goes on by: what the student may know of the estimate.
     *
     * @param after adds the attempt's answers to what it began with
     */
    Ability known(UnaryOperator<Ability> after) {
        return toldStart().map(after).orElseGet(this::ability);
    }

    /** Sets {@link #toldStart}. */
    void beginTold(Optional<Ability> told) {
        toldStartMeans = told.map(Ability::means).orElse(null);
        toldStartCovariance = told.map(Ability::covariance).orElse(null);
    }

    /**
     * When an attempt that begins now begins by the student's own history, in which each comes after those before it: the
     * server's clock may have been put back meanwhile.
     */
    Instant begins(Instant now) {
        return now.isBefore(updatedAt) ? updatedAt.plusMillis(1) : now;
    }

    private void begin(Ability start, Instant now) {
        startMeans = start.means();
        startCovariance = start.covariance();
        engine = ENGINE;
        set(start, now);
    }

    /** An attempt has got on, to this estimate; a clock that was put back turns back no student's history. */
    void goOn(Ability ability, Instant now) {
        set(ability, now.isBefore(updatedAt) ? updatedAt : now);
    }

    private void set(Ability ability, Instant at) {
        means = ability.means();
        covariance = ability.covariance();
        updatedAt = at;
    }

    /** The answers were replayed. */
    void set(Replay.Estimate estimate) {
        begin(estimate.start(), estimate.at());
        set(estimate.ability(), estimate.at());
    }

    /** When it was last added to. */
    Instant updatedAt() {
        return updatedAt;
    }

    public UUID accountId() {
        return accountId;
    }
}
