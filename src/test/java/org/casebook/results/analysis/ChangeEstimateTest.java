package org.casebook.results.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.casebook.adaptive.Ability;
import org.casebook.adaptive.Item;
import org.casebook.adaptive.Posterior;
import org.casebook.adaptive.Share;
import org.junit.jupiter.api.Test;

class ChangeEstimateTest {

    private static final List<Item> BANK = bank();
    private static final Ability PRIOR = Ability.prior(1, 0);

    @Test
    void theRangeOfADifferenceIsWiderThanThatOfEither() {
        var change = new ChangeEstimate(new Share(.5, .4, .6), new Share(.6, .5, .7));

        assertThat(change.difference().value()).isCloseTo(.1, within(1e-9));
        assertThat(change.difference().low()).isCloseTo(.1 - Math.hypot(.1, .1), within(1e-9));
        assertThat(change.difference().high()).isCloseTo(.1 + Math.hypot(.1, .1), within(1e-9));
        assertThat(change.difference().above(0)).isFalse();
    }

    @Test
    void aLargeChangeIsClear() {
        assertThat(new ChangeEstimate(new Share(.3, .2, .4), new Share(.8, .7, .9))
                        .difference()
                        .above(0))
                .isTrue();
    }

    @Test
    void ofFourStudentsNoMeanIsTold() {
        var changes = Collections.nCopies(4, new ChangeEstimate(new Share(.3, .2, .4), new Share(.8, .7, .9)));

        assertThat(ChangeEstimate.ofClass(changes, share(PRIOR))).isEqualTo(new Statistic.Withheld<Interval>(5, 4));
    }

    @Test
    void aWeakClassThatStaysAsItIsHasNoClearChange() {
        assertThat(clearChanges(-.6, 0)).isLessThanOrEqualTo(10);
    }

    @Test
    void aStrongClassThatStaysAsItIsHasNone() {
        assertThat(clearChanges(.6, 0)).isLessThanOrEqualTo(10);
    }

    @Test
    void aClassThatLearnsIsSeenToLearn() {
        assertThat(clearChanges(0, 1)).isGreaterThanOrEqualTo(80);
    }

    @Property(tries = 300, seed = "447")
    void aChangeForTheBetterIsOneForTheWorseSeenFromTheOtherEnd(
            @ForAll @DoubleRange(min = 0, max = 1) double one, @ForAll @DoubleRange(min = 0, max = 1) double other) {
        var first = new Share(one, one / 2, (1 + one) / 2);
        var second = new Share(other, other / 2, (1 + other) / 2);

        var there = new ChangeEstimate(first, second).difference();
        var back = new ChangeEstimate(second, first).difference();

        assertThat(there.value()).isCloseTo(-back.value(), within(1e-12));
        assertThat(there.low()).isCloseTo(-back.high(), within(1e-12));
    }

    /** Of a hundred classes of 25, in how many the mean change after a second quiz of twelve questions is called clear. */
    private static int clearChanges(double classMean, double learned) {
        var random = new Random(447);
        int clear = 0;
        for (int trial = 0; trial < 100; trial++) {
            var changes = new ArrayList<ChangeEstimate>();
            for (int student = 0; student < 25; student++) {
                double ability = classMean + .9 * random.nextGaussian();
                var first = quiz(Posterior.startingAt(PRIOR), ability, random);
                // Between the two, some of what was known is forgotten by the engine.
                var start = Ability.of(
                        first.ability().means(),
                        new double[] {.8 * first.ability().covariance(0, 0) + .2});
                var second = quiz(Posterior.startingAt(start), ability + learned, random);
                changes.add(new ChangeEstimate(share(first.ability()), share(second.ability())));
            }
            var mean = ((Statistic.Known<Interval>) ChangeEstimate.ofClass(changes, share(PRIOR))).value();
            clear += mean.above(0) || mean.below(0) ? 1 : 0;
        }
        return clear;
    }

    private static Posterior quiz(Posterior start, double ability, Random random) {
        var posterior = start;
        for (int question = 0; question < 12; question++) {
            var item = BANK.get(random.nextInt(BANK.size()));
            posterior = posterior.after(item, random.nextDouble() < item.probability(ability));
        }
        return posterior;
    }

    private static Share share(Ability ability) {
        return ability.expectedShare(0, BANK, .9);
    }

    private static List<Item> bank() {
        var items = new ArrayList<Item>();
        for (int place = 0; place < 40; place++) {
            items.add(Item.onTopic("q" + place, 0, 1, 1.1, (place - 20) / 12.0, .2));
        }
        return items;
    }
}
