package org.casebook.adaptive.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a memory fades. */
class ForgettingModelTest {

    private final ForgettingModel model = new ForgettingModel(ForgettingRates.USUAL);

    /** The history with which the group that published FSRS 6 checks its own implementations, and what they have there. */
    @Test
    void agreesWithThePublishedImplementations() {
        var memory = model.first(Recall.FORGOTTEN, 0);
        double day = 0;
        for (int days : new int[] {0, 1, 3, 8, 21}) {
            day += days;
            memory = model.after(memory, Recall.REMEMBERED, day);
        }

        assertThat(memory.stability()).isCloseTo(53.62691, within(1e-4));
        assertThat(memory.difficulty()).isCloseTo(6.3574867, within(1e-6));
    }

    @ParameterizedTest
    @EnumSource
    void afterItsStabilityNineOfTenAreLeft(Recall recall) {
        var memory = model.first(recall, 10);

        assertThat(model.recalled(memory, 10)).isEqualTo(1);
        assertThat(model.recalled(memory, 10 + memory.stability())).isCloseTo(.9, within(1e-12));
    }

    @Property
    void theLongerTheLess(@ForAll @DoubleRange(max = 400) double sooner, @ForAll @DoubleRange(max = 400) double more) {
        var memory = model.after(model.first(Recall.REMEMBERED, 0), Recall.PARTLY, 5);

        assertThat(model.recalled(memory, 5 + sooner + more)).isLessThanOrEqualTo(model.recalled(memory, 5 + sooner));
    }

    @Property
    void whatIsRecalledLastsLongerAndWhatIsForgottenShorter(@ForAll @DoubleRange(min = 1, max = 300) double day) {
        var memory = model.first(Recall.REMEMBERED, 0);

        assertThat(model.after(memory, Recall.REMEMBERED, day).stability()).isGreaterThan(memory.stability());
        assertThat(model.after(memory, Recall.PARTLY, day).stability())
                .isBetween(
                        memory.stability(),
                        model.after(memory, Recall.REMEMBERED, day).stability());
        assertThat(model.after(memory, Recall.FORGOTTEN, day).stability()).isLessThan(memory.stability());
    }

    @Property
    void askingAfterADayNeverHurts(
            @ForAll @DoubleRange(min = 1, max = 60) double asked, @ForAll @DoubleRange(max = 60) double later) {
        var memory = model.first(Recall.REMEMBERED, 0);

        assertThat(model.recalledIfAsked(memory, asked, asked + later))
                .isGreaterThanOrEqualTo(model.recalled(memory, asked + later));
    }

    @Test
    void whoHasForgottenAllStillGuesses() {
        var memory = model.first(Recall.FORGOTTEN, 0);

        assertThat(model.right(memory, 30_000, .25)).isBetween(.25, .5);
        assertThat(model.right(memory, 0, .25)).isCloseTo(.25 + .75 * .9, within(1e-12));
    }

    @Test
    void aClockThatWasPutBackTakesNothingAway() {
        var memory = model.after(model.first(Recall.REMEMBERED, 20), Recall.REMEMBERED, 10);

        assertThat(memory.day()).isEqualTo(20);
        assertThat(model.recalled(memory, 5)).isEqualTo(1);
    }
}
