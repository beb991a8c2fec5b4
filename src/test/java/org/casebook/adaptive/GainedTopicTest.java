package org.casebook.adaptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What a replay believes of a topic that a course has gained, on which nobody has answered yet. */
class GainedTopicTest {

    private static final int TOPICS = 3;
    private static final double CORRELATION = .6;

    /** The slope of a topic on each of the others in the prior. */
    private static final double SLOPE = CORRELATION / (1 + (TOPICS - 1) * CORRELATION);

    /** Two attempts with a wait between, without a possible change: {@link AbilityChange} asks how much is known of all topics. */
    @Property(tries = 200, seed = "44")
    void theOthersStayAndItFollowsFromThemByThePriorsRegression(
            @ForAll @Size(max = 12) List<@IntRange(max = 29) Integer> first,
            @ForAll @Size(max = 12) List<@IntRange(max = 29) Integer> second,
            @ForAll @IntRange(max = 400) int days) {
        var former = replayed(TOPICS, first, second, days);
        var gained = replayed(TOPICS + 1, first, second, days);

        double mean = 0;
        double variance = 1 - TOPICS * SLOPE * CORRELATION;
        for (int topic = 0; topic < TOPICS; topic++) {
            assertThat(gained.mean(topic)).isCloseTo(former.mean(topic), within(1e-9));
            double along = 0;
            for (int other = 0; other < TOPICS; other++) {
                assertThat(gained.covariance(topic, other)).isCloseTo(former.covariance(topic, other), within(1e-9));
                along += SLOPE * former.covariance(topic, other);
            }
            assertThat(gained.covariance(topic, TOPICS)).isCloseTo(along, within(1e-9));
            mean += SLOPE * former.mean(topic);
            variance += SLOPE * along;
        }
        assertThat(gained.mean(TOPICS)).isCloseTo(mean, within(1e-9));
        assertThat(gained.covariance(TOPICS, TOPICS)).isCloseTo(variance, within(1e-9));
    }

    private static Ability replayed(int topics, List<Integer> first, List<Integer> second, int days) {
        var drift = new AbilityDrift(Ability.prior(topics, CORRELATION), Duration.ofDays(90));
        var after = answered(drift, drift.prior(), first);
        return answered(drift, drift.apply(after, Duration.ofDays(days)), second);
    }

    /** Each number is an answer: to one of the old topics, at one of five difficulties, right or wrong. */
    private static Ability answered(AbilityDrift drift, Ability start, List<Integer> answers) {
        var posterior = drift.begin(start);
        for (int answer : answers) {
            double difficulty = answer / TOPICS % 5 - 2;
            var item = Item.onTopic("item", answer % TOPICS, start.topics(), 1.3, difficulty, .2);
            posterior = posterior.after(item, answer / (5 * TOPICS));
        }
        return posterior.ability();
    }
}
