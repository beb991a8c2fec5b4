package org.casebook.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.casebook.adaptive.memory.Comparison;
import org.junit.jupiter.api.Test;

/** A term of made-up pupils who forget otherwise than the model thinks. */
class ForgettingTrialTest {

    private static final ForgettingTrial TERM = ForgettingTrial.run(12, 447);

    @Test
    void reviewsKeepWhatWouldBeForgottenAndAreNeverTooMany() {
        assertThat(TERM.recalled()).isGreaterThan(TERM.withoutReviews() + .5);
        assertThat(TERM.cured()).isGreaterThan(.8);
        assertThat(TERM.busiest()).isLessThanOrEqualTo(10);
        assertThat(TERM.foretold()).isCloseTo(TERM.recalled(), within(.05));
    }

    @Test
    void itForeseesBetterThanSimplerWays() {
        var compared = Comparison.of(TERM.histories());

        assertThat(compared.fitted().logLoss())
                .isLessThan(compared.lastAnswer().logLoss())
                .isLessThan(compared.constant().logLoss());
        assertThat(compared.fitted().auc()).isGreaterThan(compared.lastAnswer().auc());
    }

    @Test
    void theSameSeedIsTheSameTerm() {
        assertThat(ForgettingTrial.run(2, 1)).isEqualTo(ForgettingTrial.run(2, 1));
    }
}
