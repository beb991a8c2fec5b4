package org.casebook.adaptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AbilityTest {

    private static final Item EASY = Item.onTopic("easy", 0, 2, 1.2, -1, .25);
    private static final Item MIXED = new Item("mixed", new double[] {.6, .8}, 1.7, .4, .1);

    @Test
    void thePriorKnowsNothingButTheCorrelation() {
        var prior = Ability.prior(3, .6);

        assertThat(prior.topics()).isEqualTo(3);
        assertThat(prior.means()).containsExactly(0, 0, 0);
        assertThat(prior.covariance()).containsExactly(1, .6, .6, .6, 1, .6, .6, .6, 1);
        assertThat(prior.sd(2)).isEqualTo(1);
    }

    @Test
    void anImpossibleCovarianceIsRefused() {
        assertThatThrownBy(() -> Ability.prior(3, -.6)).hasMessageContaining("positive definite");
        assertThatThrownBy(() -> Ability.prior(2, 1)).hasMessageContaining("positive definite");
        assertThatThrownBy(() -> Ability.of(new double[2], new double[] {1, .5, .4, 1}))
                .hasMessageContaining("symmetric");
        assertThatThrownBy(() -> Ability.of(new double[1], new double[] {Double.NaN}))
                .hasMessageContaining("positive definite");
        assertThatThrownBy(() -> Ability.of(new double[1], new double[] {Double.POSITIVE_INFINITY}))
                .hasMessageContaining("positive definite");
    }

    @Test
    void momentsThatDoNotFitAreRefused() {
        assertThatThrownBy(() -> Ability.of(new double[0], new double[0])).hasMessageContaining("do not fit");
        assertThatThrownBy(() -> Ability.of(new double[2], new double[1])).hasMessageContaining("do not fit");
        assertThatThrownBy(() -> Ability.of(new double[] {Double.NaN}, new double[] {1}))
                .hasMessageContaining("finite");
        assertThatThrownBy(() -> Ability.prior(3, .6).after(EASY, true)).hasMessageContaining("3 topics");
    }

    @Test
    void theProbabilityOfLyingBelowAValueIsTheNormalDistributions() {
        var ability = Ability.of(new double[] {.5}, new double[] {4});

        assertThat(ability.probabilityBelow(0, .5)).isEqualTo(.5);
        assertThat(ability.probabilityBelow(0, .5 + 2 * 1.959963984540054)).isCloseTo(.975, within(1e-12));
        assertThat(ability.probabilityBelow(0, .5 - 2 * 1.2815515655446004)).isCloseTo(.1, within(1e-12));
        assertThat(ability.probabilityBelow(0, -100)).isZero();
        assertThat(ability.probabilityBelow(0, 100)).isOne();
    }

    @Test
    void itsArraysAreCopies() {
        var ability = Ability.prior(1, 0);
        ability.means()[0] = 5;
        ability.covariance()[0] = 5;
        var mean = new double[] {1};
        var made = Ability.of(mean, new double[] {2});
        mean[0] = 7;

        assertThat(ability).isEqualTo(Ability.prior(1, 0));
        assertThat(made.mean(0)).isEqualTo(1);
    }

    @Test
    void equalityIsThatOfTheNumbers() {
        var ability = Ability.prior(2, .6).after(EASY, true);

        assertThat(Ability.of(ability.means(), ability.covariance()))
                .isEqualTo(ability)
                .hasSameHashCodeAs(ability);
        assertThat(ability).isNotEqualTo(Ability.of(new double[2], ability.covariance()));
        assertThat(ability)
                .isNotEqualTo(Ability.of(ability.means(), Ability.prior(2, .6).covariance()));
    }

    @Test
    void oneAnswerOnOneTopicGivesTheExactMoments() {
        for (boolean correct : new boolean[] {true, false}) {
            for (double b : new double[] {-3, -1, 0, .7, 2, 3.5}) {
                matches(Ability.of(new double[] {.3}, new double[] {.8}), Item.onTopic("i", 0, 1, 1.9, b, .2), correct);
            }
        }
    }

    @Test
    void oneAnswerOnTwoTopicsGivesTheExactMomentsOfBoth() {
        for (boolean correct : new boolean[] {true, false}) {
            matches(Ability.of(new double[] {.5, -.4}, new double[] {.9, .5, .5, .7}), EASY, correct);
            matches(Ability.of(new double[] {.5, -.4}, new double[] {.9, .5, .5, .7}), MIXED, correct);
        }
    }

    private static void matches(Ability before, Item item, boolean correct) {
        var exact = new Grid(before);
        exact.answer(item, correct);

        var after = before.after(item, correct);

        for (int row = 0; row < before.topics(); row++) {
            assertThat(after.mean(row)).as("%s", item).isCloseTo(exact.mean(row), within(1e-4));
            for (int column = 0; column < before.topics(); column++) {
                assertThat(after.covariance(row, column))
                        .as("%s", item)
                        .isCloseTo(exact.covariance(row, column), within(1e-4));
            }
        }
    }

    /** The filter forgets the posterior's shape after every answer; what that costs over an attempt. */
    @Test
    void twentyAnswersStayNearTheExactPosterior() {
        var random = new Random(7);
        double meanOff = 0;
        double worstMean = 0;
        double sdOff = 0;
        int attempts = 10;
        for (int attempt = 0; attempt < attempts; attempt++) {
            var ability = Ability.prior(2, .6);
            var exact = new Grid(ability);
            var theta = new double[] {random.nextGaussian(), random.nextGaussian()};
            for (var item : Bank.drawn(2, 10, random)) {
                boolean correct = random.nextDouble() < item.probability(item.along(theta));
                ability = ability.after(item, correct);
                exact.answer(item, correct);
            }
            for (int topic = 0; topic < 2; topic++) {
                double sd = Math.sqrt(exact.covariance(topic, topic));
                double off = Math.abs(ability.mean(topic) - exact.mean(topic)) / sd;
                worstMean = Math.max(worstMean, off);
                meanOff += off / (2 * attempts);
                sdOff += Math.abs(ability.sd(topic) / sd - 1) / (2 * attempts);
            }
        }
        assertThat(meanOff).as("in posterior standard deviations").isLessThan(.03);
        assertThat(worstMean).isLessThan(.1);
        assertThat(sdOff).as("relative").isLessThan(.05);
    }

    @Test
    void theOrderOfAnswersHardlyMatters() {
        var random = new Random(11);
        double worstMean = 0;
        double worstSd = 0;
        for (int attempt = 0; attempt < 50; attempt++) {
            var theta = random.doubles(4, -1.5, 1.5).toArray();
            record Answer(Item item, boolean correct) {}
            var answers = new ArrayList<Answer>();
            for (var item : Bank.drawn(4, 5, random)) {
                answers.add(new Answer(item, random.nextDouble() < item.probability(item.along(theta))));
            }
            var forth = Ability.prior(4, .6);
            for (var answer : answers) {
                forth = forth.after(answer.item(), answer.correct());
            }
            Collections.shuffle(answers, random);
            var shuffled = Ability.prior(4, .6);
            for (var answer : answers) {
                shuffled = shuffled.after(answer.item(), answer.correct());
            }
            for (int topic = 0; topic < 4; topic++) {
                worstMean = Math.max(worstMean, Math.abs(forth.mean(topic) - shuffled.mean(topic)) / forth.sd(topic));
                worstSd = Math.max(worstSd, Math.abs(shuffled.sd(topic) / forth.sd(topic) - 1));
            }
        }
        assertThat(worstMean).as("in posterior standard deviations").isLessThan(.2);
        assertThat(worstSd).as("relative").isLessThan(.15);
    }

    @Test
    void theCovarianceSurvivesTenThousandAnswers() {
        var random = new Random(3);
        var theta = new double[] {-1, .2, .8, 2};
        var items = new ArrayList<>(Bank.drawn(4, 50, random));
        items.add(new Item("mixed", new double[] {.5, .5, .5, .5}, 2, 0, .2));
        var ability = Ability.prior(4, .95);
        for (int answer = 0; answer < 10_000; answer++) {
            var item = items.get(random.nextInt(items.size()));
            ability = ability.after(item, random.nextDouble() < item.probability(item.along(theta)));
            assertThat(SquareMatrix.isCovariance(ability.covariance(), 4))
                    .as("answer %d", answer)
                    .isTrue();
        }
        for (int topic = 0; topic < 4; topic++) {
            assertThat(ability.mean(topic)).isCloseTo(theta[topic], within(5 * ability.sd(topic)));
            assertThat(ability.sd(topic)).isLessThan(.08);
        }
    }

    @Test
    void anAnswerThatIsAllButImpossibleLeavesSomethingToLearn() {
        var steep = Item.onTopic("steep", 0, 1, 60, 5, 0);
        var absurd = Item.onTopic("absurd", 0, 1, 1000, 50, 0);
        var prior = Ability.prior(1, 0);

        assertThat(prior.after(steep, true).sd(0)).isBetween(.0999, .5);
        assertThat(prior.after(absurd, true)).isEqualTo(prior);
    }

    @Test
    void itPredictsTheChanceOfARightAnswer() {
        var ability = Ability.of(new double[] {.5, -.4}, new double[] {.9, .5, .5, .7});
        var exact = new Grid(ability);

        assertThat(ability.probability(EASY))
                .isCloseTo(exact.expectation(theta -> EASY.probability(theta[0])), within(1e-6));
        assertThat(ability.probability(MIXED))
                .isCloseTo(exact.expectation(theta -> MIXED.probability(MIXED.along(theta))), within(1e-5));
    }

    @Test
    void theExpectedGainIsTheMeanFallOfTheAskedVariances() {
        var ability = Ability.of(new double[] {.5, -.4}, new double[] {.9, .5, .5, .7});
        var right = ability.after(MIXED, true);
        var wrong = ability.after(MIXED, false);
        double chance = ability.probability(MIXED);
        double first = .9 - chance * right.covariance(0, 0) - (1 - chance) * wrong.covariance(0, 0);
        double second = .7 - chance * right.covariance(1, 1) - (1 - chance) * wrong.covariance(1, 1);

        assertThat(ability.expectedGain(MIXED, new Blueprint(new double[] {1, 0})))
                .isCloseTo(first, within(1e-12));
        assertThat(ability.expectedGain(MIXED, new Blueprint(new double[] {.3, .7})))
                .isCloseTo(first + second, within(1e-12));
    }

    @Test
    void anItemThatEveryoneSolvesOrNobodyDoesGainsNothing() {
        var trivial = Item.onTopic("trivial", 0, 1, 50, -40, 0);
        var hopeless = Item.onTopic("hopeless", 0, 1, 50, 40, 0);
        var blueprint = new Blueprint(new double[] {1});

        assertThat(Ability.prior(1, 0).expectedGain(trivial, blueprint)).isCloseTo(0, within(1e-15));
        assertThat(Ability.prior(1, 0).probability(trivial)).isBetween(1 - 1e-15, 1.0);
        assertThat(Ability.prior(1, 0).expectedGain(hopeless, blueprint)).isCloseTo(0, within(1e-15));
    }
}
