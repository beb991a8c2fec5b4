package org.casebook.adaptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PosteriorTest {

    private static final Ability PRIOR = Ability.prior(2, .6);

    private record Answer(TestItem item, int score) {}

    private static Posterior after(Iterable<Answer> answers) {
        var posterior = Posterior.startingAt(PRIOR);
        for (var answer : answers) {
            posterior = posterior.after(answer.item(), answer.score());
        }
        return posterior;
    }

    private static ArrayList<Answer> attempt(Random random) {
        var theta = new double[] {random.nextGaussian(), random.nextGaussian()};
        var answers = new ArrayList<Answer>();
        for (var item : Bank.drawn(2, 10, random)) {
            answers.add(new Answer(item, random.nextDouble() < item.probability(item.along(theta)) ? 1 : 0));
        }
        return answers;
    }

    @Test
    void oneAnswerIsFiltered() {
        var item = Item.onTopic("i", 1, 2, 1.4, .3, .2);

        assertThat(Posterior.startingAt(PRIOR).after(item, true).ability()).isEqualTo(PRIOR.after(item, true));
        assertThat(Posterior.startingAt(PRIOR).after(item, false).ability()).isEqualTo(PRIOR.after(item, false));
        assertThat(Posterior.startingAt(PRIOR).ability()).isEqualTo(PRIOR);
    }

    @Test
    void twentyAnswersAreNearTheExactPosterior() {
        var random = new Random(7);
        double meanOff = 0;
        double sdOff = 0;
        int attempts = 10;
        for (int attempt = 0; attempt < attempts; attempt++) {
            var answers = attempt(random);
            var exact = new Grid(PRIOR);
            answers.forEach(answer -> exact.answer((Item) answer.item(), answer.score() == 1));
            var estimate = after(answers).ability();
            for (int topic = 0; topic < 2; topic++) {
                double sd = Math.sqrt(exact.covariance(topic, topic));
                meanOff += Math.abs(estimate.mean(topic) - exact.mean(topic)) / sd / (2 * attempts);
                sdOff += Math.abs(estimate.sd(topic) / sd - 1) / (2 * attempts);
            }
        }
        assertThat(meanOff).as("in posterior standard deviations").isLessThan(.02);
        assertThat(sdOff).as("relative").isLessThan(.02);
    }

    @Test
    void theOrderOfAnswersIsAllButIrrelevant() {
        var random = new Random(11);
        double worst = 0;
        for (int attempt = 0; attempt < 50; attempt++) {
            var answers = attempt(random);
            var forth = after(answers).ability();
            Collections.shuffle(answers, random);
            var shuffled = after(answers).ability();
            for (int topic = 0; topic < 2; topic++) {
                worst = Math.max(worst, Math.abs(forth.mean(topic) - shuffled.mean(topic)) / forth.sd(topic));
                worst = Math.max(worst, Math.abs(shuffled.sd(topic) / forth.sd(topic) - 1));
            }
        }
        assertThat(worst).isLessThan(.05);
    }

    @Test
    void aRightAnswerNeverLowersItsTopicAndAWrongOneNeverRaisesIt() {
        var random = new Random(5);
        for (int attempt = 0; attempt < 100; attempt++) {
            var posterior = after(attempt(random));
            double b = 6 * random.nextDouble() - 3;
            var item = Item.onTopic("i", random.nextInt(2), 2, .3 + 2 * random.nextDouble(), b, .25);
            double before = posterior.ability().mean(item.topic());

            assertThat(posterior.after(item, true).ability().mean(item.topic())).isGreaterThanOrEqualTo(before);
            assertThat(posterior.after(item, false).ability().mean(item.topic()))
                    .isLessThanOrEqualTo(before);
        }
    }

    @Test
    void theCovarianceSurvivesTenThousandAnswers() {
        var random = new Random(3);
        var theta = new double[] {-1, .8};
        var items = Bank.drawn(2, 50, random);
        var posterior = Posterior.startingAt(PRIOR);
        for (int answer = 0; answer < 10_000; answer++) {
            var item = items.get(random.nextInt(items.size()));
            posterior = posterior.after(item, random.nextDouble() < item.probability(item.along(theta)));
        }
        assertThat(SquareMatrix.isCovariance(posterior.ability().covariance(), 2))
                .isTrue();
        assertThat(posterior.answers()).isEqualTo(Sites.MOST);
        for (int topic = 0; topic < 2; topic++) {
            assertThat(posterior.ability().mean(topic)).isCloseTo(theta[topic], within(.2));
        }
    }

    @Test
    void anAnswerCanBeTakenOut() {
        var answers = attempt(new Random(4));
        var posterior = after(answers);
        var without = posterior.without(7);
        answers.remove(7);
        var never = after(answers).ability();

        assertThat(posterior.answers()).isEqualTo(20);
        for (int topic = 0; topic < 2; topic++) {
            assertThat(without.mean(topic)).isCloseTo(never.mean(topic), within(.02));
            assertThat(without.sd(topic)).isCloseTo(never.sd(topic), within(.02));
        }
    }

    @Test
    void anItemOnTwoTopicsMovesBoth() {
        var both = new Item("both", new double[] {.6, .8}, 1.7, 0, .1);
        var independent = Posterior.startingAt(Ability.prior(2, 0))
                .after(both, true)
                .after(both, true)
                .ability();

        assertThat(independent.mean(1)).isGreaterThan(independent.mean(0)).isPositive();
        assertThat(independent.mean(0)).isPositive();
        assertThat(independent.covariance(0, 1)).isNegative();
    }

    @Test
    void whatIsNoScoreIsRefused() {
        var item = Item.onTopic("i", 0, 2, 1, 0, 0);
        var posterior = Posterior.startingAt(PRIOR);

        assertThatThrownBy(() -> posterior.after(item, 2)).hasMessageContaining("no score 2");
        assertThatThrownBy(() -> posterior.after(item, -1)).hasMessageContaining("no score -1");
        assertThatThrownBy(() -> PRIOR.after(item, 2)).hasMessageContaining("no score 2");
        assertThatThrownBy(() -> posterior.after(Item.onTopic("i", 0, 3, 1, 0, 0), true))
                .hasMessageContaining("2 topics");
    }
}
