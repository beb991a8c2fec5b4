package org.casebook.adaptive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is foretold of a topic, and what comes of it. */
class ShareForecastTest {

    private static final int TOPICS = 4;
    private static final Ability PRIOR = Ability.prior(TOPICS, .6);
    private static final AbilityDrift DRIFT = AbilityDrift.usual(PRIOR);
    private static final List<? extends TestItem> BANK = Bank.drawn(TOPICS, 80, new Random(1));
    private static final List<? extends TestItem> OWN =
            BANK.stream().filter(item -> item.topic() == 0).toList();
    private static final Blueprint ALL = Blueprint.even(TOPICS, Set.of(0, 1, 2, 3));
    private static final Blueprint FIRST = Blueprint.even(TOPICS, Set.of(0));
    private static final double CUT = .7;
    private static final DoublePredicate REACHED = share -> share >= CUT;

    /** As many as the figures in docs/engine.md rest on. */
    private static final int STUDENTS = 120;

    private static final int WEEKS = 3;
    private static final int A_WEEK = 8;

    /** A forecast and what came of it. */
    private record Foretold(ShareForecast forecast, double share) {

        boolean isReached() {
            return REACHED.test(share);
        }
    }

    @Test
    void theSameIsForetoldOfTheSame() {
        assertThat(forecast(PRIOR, 5)).isEqualTo(forecast(PRIOR, 5));
    }

    @Test
    void withoutAQuestionItStaysAsItIs() {
        double now = share(PRIOR);

        assertThat(forecast(PRIOR, 0)).isEqualTo(new ShareForecast(now >= CUT ? 1 : 0, now, now));
    }

    @Test
    void theMoreQuestionsTheFartherItMayGo() {
        var few = forecast(PRIOR, 2);
        var many = forecast(PRIOR, 20);

        assertThat(many.high() - many.low()).isGreaterThan(few.high() - few.low());
    }

    @Test
    void whoIsFarFromItHardlyReachesItAndWhoIsAboveItKeepsIt() {
        assertThat(forecast(sure(-1.5), 20).chance()).isLessThan(.05);
        assertThat(forecast(sure(2), 20).chance()).isGreaterThan(.95);
    }

    @Test
    void whereQuestionsRunOutNoMoreAreReckonedWith() {
        assertThat(forecast(PRIOR, OWN.size())).isEqualTo(forecast(PRIOR, 500));
    }

    /** In quizzes as they are taken: balanced, a week apart, and ready for a student who has changed. */
    @Test
    void itPromisesNotTooMuchIfNothingIsLearned() {
        var all = foretold(0);

        assertThat(meanChance(all))
                .as("never much too much, and a little too little")
                .isBetween(reached(all) - .15, reached(all) + .05);
        assertThat(all.stream()
                        .mapToDouble(ShareForecastTest::squaredError)
                        .average()
                        .orElseThrow())
                .as("better than to say the same of everybody")
                .isLessThan(.7 * reached(all) * (1 - reached(all)));
        assertThat(inRange(all)).isGreaterThan(.8);
    }

    @Test
    void whoLearnsMeanwhileReachesMoreThanIsForetold() {
        var all = foretold(.6);

        assertThat(reached(all)).isGreaterThan(meanChance(all));
    }

    private static double squaredError(Foretold one) {
        double error = one.forecast().chance() - (one.isReached() ? 1 : 0);
        return error * error;
    }

    private static double meanChance(List<Foretold> all) {
        return all.stream()
                .mapToDouble(one -> one.forecast().chance())
                .average()
                .orElseThrow();
    }

    private static double reached(List<Foretold> all) {
        return all.stream().filter(Foretold::isReached).count() / (double) all.size();
    }

    private static double inRange(List<Foretold> all) {
        return all.stream()
                        .filter(one -> one.forecast().low() <= one.share()
                                && one.share() <= one.forecast().high())
                        .count()
                / (double) all.size();
    }

    /** @param learned by how much the topic's ability rises until the day */
    private static List<Foretold> foretold(double learned) {
        return IntStream.range(0, STUDENTS)
                .parallel()
                .mapToObj(student -> foretold(learned, new Random(student)))
                .toList();
    }

    private static Foretold foretold(double learned, Random random) {
        var abilities = PRIOR.drawn(random);
        var left = new ArrayList<TestItem>(BANK);
        var now = quiz(PRIOR, abilities, ALL, 16, left, random);
        var forecast = forecast(now, left, WEEKS * A_WEEK);
        var later = now;
        for (int week = 0; week < WEEKS; week++) {
            abilities[0] += learned / WEEKS;
            later = quiz(DRIFT.apply(later, Duration.ofDays(7)), abilities, FIRST, A_WEEK, left, random);
        }
        return new Foretold(forecast, share(later));
    }

    private static Ability quiz(
            Ability start, double[] abilities, Blueprint blueprint, int length, List<TestItem> left, Random random) {
        var selector = new Selector();
        var posterior = DRIFT.begin(start);
        var asked = new int[TOPICS];
        int right = 0;
        int misses = 0;
        for (int count = 0; count < length; count++) {
            var candidates = left.stream().map(Candidate::fresh).toList();
            var item = selector.next(
                            posterior.ability(),
                            candidates,
                            asked,
                            blueprint,
                            Ease.BALANCED.after(count, right, misses),
                            random)
                    .orElseThrow()
                    .item();
            left.remove(item);
            asked[item.topic()]++;
            int score = DrawnScore.of(item, item.along(abilities), random);
            boolean correct = score == item.fullScore();
            right += correct ? 1 : 0;
            misses = correct ? 0 : misses + 1;
            posterior = posterior.after(item, score);
        }
        return posterior.ability();
    }

    private static ShareForecast forecast(Ability belief, int questions) {
        return ShareForecast.of(
                Posterior.startingAt(belief),
                FIRST,
                OWN.stream().map(Candidate::fresh).toList(),
                questions,
                ShareForecastTest::share,
                REACHED);
    }

    private static ShareForecast forecast(Ability belief, List<TestItem> left, int questions) {
        return ShareForecast.of(
                DRIFT.begin(belief),
                FIRST,
                left.stream()
                        .filter(item -> item.topic() == 0)
                        .map(Candidate::fresh)
                        .toList(),
                questions,
                ShareForecastTest::share,
                REACHED);
    }

    private static Ability sure(double mean) {
        var covariance = PRIOR.covariance();
        for (int i = 0; i < covariance.length; i++) {
            covariance[i] *= .04;
        }
        return Ability.of(new double[] {mean, mean, mean, mean}, covariance);
    }

    private static double share(Ability ability) {
        return ability.expectedShare(0, OWN, .9).expected();
    }
}
