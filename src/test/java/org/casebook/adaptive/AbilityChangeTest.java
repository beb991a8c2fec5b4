package org.casebook.adaptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AbilityChangeTest {

    private static final Ability PRIOR = Ability.prior(2, .6);
    private static final AbilityDrift GROWTH = AbilityDrift.usual(PRIOR);
    private static final List<Item> ITEMS = Bank.drawn(2, 40, new Random(2));

    /** Someone known well, at ability 0 on both topics. */
    private static final Ability KNOWN = Ability.of(new double[] {0, 0}, new double[] {.15, .05, .05, .15});

    private static Posterior after(Posterior start, List<Item> items, boolean correct) {
        var posterior = start;
        for (var item : items) {
            posterior = posterior.after(item, correct);
        }
        return posterior;
    }

    @Test
    void aNewcomerCannotHaveChanged() {
        var items = ITEMS.subList(0, 12);

        assertThat(after(GROWTH.begin(PRIOR), items, true).ability())
                .isEqualTo(after(Posterior.startingAt(PRIOR), items, true).ability());
    }

    @Test
    void beforeTheFirstAnswerTheMeanIsAsItWasAndTheRangeWider() {
        var start = GROWTH.begin(KNOWN).ability();

        assertThat(start.mean(0)).isZero();
        double changed = .3 * .85;
        assertThat(start.covariance(0, 0)).isCloseTo(.15 + changed * 1.5, within(1e-12));
        assertThat(start.covariance(0, 1)).isCloseTo(.05 + changed * 1.35, within(1e-12));
        assertThat(start.covariance(1, 0)).isEqualTo(start.covariance(0, 1));
    }

    @Test
    void contradictingAnswersAreBelievedSoonerThanWithoutTheMixture() {
        var followed = after(GROWTH.begin(KNOWN), ITEMS.subList(0, 12), false).ability();
        var held =
                after(Posterior.startingAt(KNOWN), ITEMS.subList(0, 12), false).ability();

        assertThat(followed.mean(0)).isLessThan(held.mean(0) - .5);
        assertThat(followed.mean(1)).isLessThan(held.mean(1) - .5);
    }

    @Test
    void answersAsForeseenLeaveMostlyWhatWasBelieved() {
        var random = new Random(6);
        double apart = 0;
        for (int attempt = 0; attempt < 50; attempt++) {
            var followed = GROWTH.begin(KNOWN);
            var held = Posterior.startingAt(KNOWN);
            for (var item : ITEMS.subList(0, 12)) {
                boolean correct = random.nextDouble() < item.probability(0);
                followed = followed.after(item, correct);
                held = held.after(item, correct);
            }
            apart += Math.abs(followed.ability().mean(0) - held.ability().mean(0)) / 50;
        }
        assertThat(apart).isLessThan(.25);
    }

    @Test
    void aRightAnswerNeverLowersItsTopicAndAWrongOneNeverRaisesIt() {
        var random = new Random(5);
        for (int attempt = 0; attempt < 100; attempt++) {
            var posterior = GROWTH.begin(KNOWN);
            for (var item : Bank.drawn(2, 10, random)) {
                posterior = posterior.after(item, random.nextBoolean());
            }
            double b = 6 * random.nextDouble() - 3;
            var item = Item.onTopic("i", random.nextInt(2), 2, .3 + 2 * random.nextDouble(), b, .25);
            double before = posterior.ability().mean(item.topic());

            assertThat(posterior.after(item, true).ability().mean(item.topic())).isGreaterThanOrEqualTo(before);
            assertThat(posterior.after(item, false).ability().mean(item.topic()))
                    .isLessThanOrEqualTo(before);
        }
    }

    @Test
    void anAnswerCanBeTakenOutOfAMixture() {
        var random = new Random(8);
        var posterior = GROWTH.begin(KNOWN);
        var never = GROWTH.begin(KNOWN);
        var items = ITEMS.subList(0, 16);
        for (int n = 0; n < items.size(); n++) {
            boolean correct = random.nextInt(3) > 0;
            posterior = posterior.after(items.get(n), correct);
            never = n == 7 ? never : never.after(items.get(n), correct);
        }
        for (int topic = 0; topic < 2; topic++) {
            assertThat(posterior.without(7).mean(topic))
                    .isCloseTo(never.ability().mean(topic), within(.05));
            assertThat(posterior.without(7).sd(topic)).isCloseTo(never.ability().sd(topic), within(.05));
        }
    }

    @Test
    void theSameAnswersGiveTheSameBits() {
        var answers = new ArrayList<>(ITEMS.subList(0, 30));

        assertThat(after(GROWTH.begin(KNOWN), answers, true).ability())
                .isEqualTo(after(GROWTH.begin(KNOWN), answers, true).ability());
    }

    @Test
    void whatIsNoChangeIsRefused() {
        assertThatThrownBy(() -> new AbilityChange(1, 1, 0)).hasMessageContaining("probability");
        assertThatThrownBy(() -> new AbilityChange(.1, -1, 0)).hasMessageContaining("variance");
        assertThatThrownBy(() -> new AbilityChange(.1, 1, 1)).hasMessageContaining("correlation");
        assertThat(new AbilityDrift(PRIOR, Duration.ofDays(1)).begin(KNOWN).ability())
                .isEqualTo(KNOWN);
    }
}
