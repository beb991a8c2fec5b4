package org.casebook.adaptive.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.casebook.adaptive.Ability;
import org.casebook.adaptive.AbilityChange;
import org.casebook.adaptive.AbilityDrift;
import org.casebook.adaptive.Item;
import org.casebook.adaptive.TestItem;
import org.casebook.adaptive.calibration.Evidence.Observation;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final Duration HALF_TIME = Duration.ofDays(90);
    private static final AbilityDrift GROWTH = new AbilityDrift(Ability.prior(1, 0), HALF_TIME, .6, AbilityChange.NONE);
    private static final List<TestItem> ITEMS =
            List.of(Item.onTopic("easy", 0, 1, 1.2, -.5, 0), Item.onTopic("hard", 0, 1, 1.6, .8, .2));
    private static final ScoredResponse EASY_RIGHT = new ScoredResponse(0, true);
    private static final ScoredResponse HARD_RIGHT = new ScoredResponse(1, true);
    private static final ScoredResponse HARD_WRONG = new ScoredResponse(1, false);

    private static AnsweredAttempt attempt(Duration away, ScoredResponse... answers) {
        return new AnsweredAttempt(away, List.of(answers));
    }

    private static AnsweredAttempt attempt(ScoredResponse... answers) {
        return attempt(Duration.ZERO, answers);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Evidence collected(List<AnsweredAttempt>... students) {
        return Evidence.collect(ITEMS, GROWTH, List.of(students));
    }

    private static Observation only(Evidence evidence, int item) {
        assertThat(evidence.of(item)).hasSize(1);
        return evidence.of(item).getFirst();
    }

    private static Ability after(ScoredResponse answer) {
        return GROWTH.prior().after(ITEMS.get(answer.item()), answer.score());
    }

    @Test
    void aLoneAnswerIsJudgedByThePopulation() {
        var evidence = collected(List.of(attempt(EASY_RIGHT)));

        assertThat(only(evidence, 0).mean()).isCloseTo(0, EXACT);
        assertThat(only(evidence, 0).sd()).isCloseTo(1, EXACT);
        assertThat(only(evidence, 0).score()).isEqualTo(1);
        assertThat(evidence.of(1)).isEmpty();
    }

    @Test
    void ofTwoAnswersEachIsJudgedByTheOther() {
        var evidence = collected(List.of(attempt(EASY_RIGHT, HARD_WRONG)));

        assertThat(only(evidence, 0).mean()).isCloseTo(after(HARD_WRONG).mean(0), within(.02));
        assertThat(only(evidence, 0).sd()).isCloseTo(after(HARD_WRONG).sd(0), within(.03));
        assertThat(only(evidence, 1).mean()).isCloseTo(after(EASY_RIGHT).mean(0), within(.02));
        assertThat(only(evidence, 1).sd()).isCloseTo(after(EASY_RIGHT).sd(0), within(.03));
    }

    /** Along .6 and .8 of two topics that correlate by .5 the variance is .36 + .64 + 2 · .48 · .5. */
    @Test
    void aDirectionAcrossTopicsHasTheVarianceOfBoth() {
        var across = new Item("across", new double[] {.6, .8}, 1, 0, 0);
        var prior = Ability.of(new double[] {1, -.5}, new double[] {1, .5, .5, 1});

        var evidence = Evidence.collect(
                List.of(across), new AbilityDrift(prior, HALF_TIME), List.of(List.of(attempt(EASY_RIGHT))));

        assertThat(only(evidence, 0).mean()).isCloseTo(.2, EXACT);
        assertThat(only(evidence, 0).sd()).isCloseTo(Math.sqrt(1.48), EXACT);
    }

    /** After a half-time half of what was known counts, and half of what is learned in the end has been learned. */
    @Test
    void aLaterAttemptBeginsWithTheEarlierOneAndTheWait() {
        var evidence = collected(List.of(attempt(EASY_RIGHT), attempt(HALF_TIME, HARD_RIGHT)));
        var known = after(EASY_RIGHT);

        assertThat(only(evidence, 1).mean()).isCloseTo(known.mean(0) + .3, EXACT);
        assertThat(only(evidence, 1).sd()).isCloseTo(Math.sqrt((known.covariance(0, 0) + 1) / 2), EXACT);
    }

    @Test
    void beforeTheFirstAnswerNoTimePasses() {
        var evidence = collected(List.of(attempt(HALF_TIME), attempt(HALF_TIME, EASY_RIGHT)));

        assertThat(only(evidence, 0).mean()).isCloseTo(0, EXACT);
        assertThat(evidence.meanAbilities()[0]).isCloseTo(after(EASY_RIGHT).mean(0), EXACT);
    }

    @Test
    void whoDoesNotKnowIsJudgedAsIfTheItemCouldNotBeGuessed() {
        var unknown = new ScoredResponse(1, 0, true);

        var evidence = collected(List.of(attempt(EASY_RIGHT, unknown)));

        assertThat(only(evidence, 1).unguessed()).isTrue();
        assertThat(only(evidence, 0).unguessed()).isFalse();
        assertThat(only(evidence, 0).mean())
                .isCloseTo(
                        GROWTH.prior()
                                .after(Item.onTopic("hard", 0, 1, 1.6, .8, 0), 0)
                                .mean(0),
                        within(.02));
    }

    @Test
    void theCommonMeanIsThatOfAllWhoAnswered() {
        var evidence =
                collected(List.of(attempt(EASY_RIGHT)), List.of(attempt(HARD_WRONG)), List.of(), List.of(attempt()));

        assertThat(evidence.meanAbilities())
                .containsExactly(
                        new double[] {
                            (after(EASY_RIGHT).mean(0) + after(HARD_WRONG).mean(0)) / 2
                        },
                        EXACT);
    }

    @Test
    void laterAttemptsDoNotCountForTheCommonMean() {
        var once = collected(List.of(attempt(EASY_RIGHT)));
        var twice = collected(List.of(attempt(EASY_RIGHT), attempt(HALF_TIME, HARD_RIGHT)));

        assertThat(twice.meanAbilities()).isEqualTo(once.meanAbilities());
    }

    @Test
    void studentsSayNothingOfEachOther() {
        var together = collected(List.of(attempt(EASY_RIGHT)), List.of(attempt(EASY_RIGHT, HARD_WRONG)));

        assertThat(together.of(0).getFirst()).isEqualTo(only(collected(List.of(attempt(EASY_RIGHT))), 0));
        assertThat(together.of(0).getLast()).isEqualTo(only(collected(List.of(attempt(EASY_RIGHT, HARD_WRONG))), 0));
    }

    @Test
    void ofAVeryLongAttemptTheLatestAnswersCount() {
        var long70 = IntStream.range(0, 70)
                .mapToObj(i -> i < 6 ? EASY_RIGHT : HARD_WRONG)
                .toList();

        var evidence = collected(List.of(new AnsweredAttempt(Duration.ZERO, long70)));

        assertThat(evidence.of(0)).isEmpty();
        assertThat(evidence.of(1)).hasSize(64);
        assertThat(evidence.of(1))
                .allSatisfy(answer -> assertThat(answer.score()).isZero());
    }
}
