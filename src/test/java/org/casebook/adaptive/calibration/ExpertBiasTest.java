package org.casebook.adaptive.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.casebook.adaptive.Ability;
import org.casebook.adaptive.AbilityDrift;
import org.casebook.adaptive.Item;
import org.casebook.adaptive.PartialCreditItem;
import org.casebook.adaptive.TestItem;
import org.junit.jupiter.api.Test;

class ExpertBiasTest {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final AbilityDrift GROWTH = new AbilityDrift(Ability.prior(1, 0), Duration.ofDays(90));
    private static final ShrinkagePrior TRUST = new ShrinkagePrior(.5, .3);

    private static TestItem marked(double a, double b) {
        return Item.onTopic("marked", 0, 1, a, b, 0);
    }

    private static TestItem partial(double a, double b) {
        return PartialCreditItem.onTopic("partial", 0, 1, a, b, .4, 3);
    }

    /** The bias if the first so many items have an answer each. */
    private static ExpertBias bias(List<TestItem> experts, List<TestItem> fitted, int answered) {
        var answers = IntStream.range(0, answered)
                .mapToObj(item -> new ScoredResponse(item, true))
                .toList();
        var student = List.of(new AnsweredAttempt(Duration.ZERO, answers));
        return ExpertBias.of(experts, fitted, Evidence.collect(fitted, GROWTH, List.of(student)), TRUST);
    }

    private static ExpertBias bias(List<TestItem> experts, List<TestItem> fitted) {
        return bias(experts, fitted, experts.size());
    }

    private static void assertUnchanged(ExpertBias bias, TestItem item) {
        assertThat(bias.adjusted(item).a()).isCloseTo(item.a(), EXACT);
        assertThat(bias.adjusted(item).difficulty()).isCloseTo(item.difficulty(), EXACT);
    }

    @Test
    void anExpertWhoIsRightHasNoHabits() {
        var experts = List.of(marked(1, -2), marked(1.2, 0), marked(.8, 1), partial(.5, .3), partial(.5, -1));
        var bias = bias(experts, experts);

        experts.forEach(expert -> assertUnchanged(bias, expert));
    }

    @Test
    void withoutAnswersNothingIsKnownOfTheHabits() {
        var bias = bias(List.of(marked(1, 0), partial(1, 0)), List.of(marked(2, 1), partial(2, 1)), 0);

        assertUnchanged(bias, marked(1.3, .7));
        assertUnchanged(bias, partial(1.3, .7));
    }

    /** The factors 2, .5 and 1.728 have the geometric mean 1.2. */
    @Test
    void allItemsBecomeSharperByTheMeanFactorAsFarAsItIsTrusted() {
        var experts = List.of(marked(1, -1), marked(1.5, 0), marked(1, 1));
        var bias = bias(experts, List.of(marked(2, -1), marked(.75, 0), marked(1.728, 1)));

        assertThat(bias.adjusted(marked(1, -1)).a()).isCloseTo(trusted(1.2, 3), EXACT);
        assertThat(bias.adjusted(marked(2, 3)).a()).isCloseTo(2 * trusted(1.2, 3), EXACT);
    }

    /**
     * Difficulties that turn out half as far apart: a regression through the centre 1 gives 1/2 with the precision 8 /
     * .5² = 32, and the belief that experts spread their items as they should, 1 ± .2, has the precision 25.
     */
    @Test
    void theSpreadIsBetweenTheBeliefAndTheRegression() {
        var experts = List.of(marked(1, -1), marked(1, 1), marked(1, 3));
        var bias = bias(experts, List.of(marked(1, 0), marked(1, 1), marked(1, 2)));
        double spread = (25 * 1 + 32 * .5) / (25 + 32);

        assertThat(bias.adjusted(marked(1, 3)).difficulty()).isCloseTo(1 + 2 * spread, EXACT);
        assertThat(bias.adjusted(marked(1, -1)).difficulty()).isCloseTo(1 - 2 * spread, EXACT);
        assertThat(bias.adjusted(marked(1, 1)).difficulty()).isCloseTo(1, EXACT);
    }

    @Test
    void itemsWithoutAnswersHaveNothingToSay() {
        var experts = List.of(marked(1, -1), marked(1, 1), marked(1, 3));
        var fitted = List.of(marked(1.5, -.5), marked(1.5, 1), marked(1.5, 2));
        var more = List.of(marked(1, -1), marked(1, 1), marked(1, 3), marked(1, 9));
        var moreFitted = List.of(marked(1.5, -.5), marked(1.5, 1), marked(1.5, 2), marked(7, 1));

        var expert = marked(1, 2);
        var adjusted = bias(more, moreFitted, 3).adjusted(expert);

        assertThat(adjusted).isEqualTo(bias(experts, fitted).adjusted(expert));
        assertThat(adjusted.a()).isCloseTo(trusted(1.5, 3), EXACT);
    }

    @Test
    void partialCreditHasHabitsOfItsOwn() {
        var experts = List.of(marked(1, -1), partial(1, -2), marked(1, 1), partial(1, 4));
        var bias = bias(experts, List.of(marked(1.5, -1), partial(.7, -1), marked(1.5, 1), partial(.7, 3)));

        assertThat(bias.adjusted(marked(1, 1)).a()).isCloseTo(trusted(1.5, 2), EXACT);
        assertThat(bias.adjusted(marked(1, 1)).difficulty()).isCloseTo(1, EXACT);
        assertThat(bias.adjusted(partial(1, 4)).a()).isCloseTo(trusted(.7, 2), EXACT);
        assertThat(bias.adjusted(partial(1, 4)).difficulty()).isBetween(3.0, 3.9);
        assertThat(bias.adjusted(partial(1, 1)).difficulty()).isCloseTo(1, EXACT);
    }

    /**
     * What is believed of a mean factor on which so many items agree: their precision is 1 / .3² each, and that of the
     * belief that experts are right on average 1 / .2².
     */
    private static double trusted(double factor, int items) {
        double precision = items / (.3 * .3);
        return Math.pow(factor, precision / (precision + 1 / (.2 * .2)));
    }
}
