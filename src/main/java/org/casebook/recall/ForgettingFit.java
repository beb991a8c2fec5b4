package org.casebook.recall;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.casebook.adaptive.memory.ForgettingRates;
import org.casebook.bank.NumbersConverter;
import org.hibernate.annotations.Immutable;

/** In what forgetting at this school differs from the published model. */
@SuppressWarnings("UnusedVariable") // columns that only queries read
@Entity
@Immutable
class ForgettingFit {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private Instant madeAt;
    private long answers;

    @Convert(converter = NumbersConverter.class)
    @Column(length = 2000)
    private double[] rates;

    @SuppressWarnings("NullAway.Init")
    protected ForgettingFit() {}

    @SuppressWarnings("NullAway.Init")
    ForgettingFit(ForgettingRates rates, long answers, Instant madeAt) {
        this.rates = rates.toArray();
        this.answers = answers;
        this.madeAt = madeAt;
    }

    ForgettingRates rates() {
        return ForgettingRates.of(rates);
    }

    long answers() {
        return answers;
    }
}
