package org.casebook.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.casebook.adaptive.Testlet;
import org.casebook.simulation.TestletTrial.Learning;
import org.casebook.simulation.TestletTrial.Plan;
import org.junit.jupiter.api.Test;

/** What docs/engine.md says of sets. */
class TestletTrialTest {

    private static final Plan ALL_IN_SETS = new Plan(4, 4, 0);

    private static TestletTrial trial(double variance, Learning learning) {
        return TestletTrial.run(
                Draws.bank(4, 50, 1), Draws.students(1_000, 4, .6, 1), .6, ALL_IN_SETS, variance, learning);
    }

    @Test
    void theDiscountKeepsTheRangeHonest() {
        var ignored = trial(Testlet.USUAL_VARIANCE, Learning.IGNORED);
        var discounted = trial(Testlet.USUAL_VARIANCE, Learning.DISCOUNTED);

        assertThat(discounted.coverage()).isBetween(.885, .92);
        assertThat(ignored.coverage()).isLessThan(discounted.coverage() - .01);
        assertThat(discounted.error()).isLessThan(1.01 * ignored.error());
    }

    @Test
    void withoutAnythingInCommonTheDiscountIsCautious() {
        assertThat(trial(0, Learning.IGNORED).coverage()).isBetween(.88, .92);
        assertThat(trial(0, Learning.DISCOUNTED).coverage()).isGreaterThan(.9);
    }
}
