package org.casebook.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import org.casebook.adaptive.Share;
import org.casebook.attempt.AttemptScore.OfTopic;
import org.casebook.attempt.AttemptScore.Points;
import org.casebook.attempt.AttemptScore.ThisAttempt;
import org.junit.jupiter.api.Test;

class AttemptScoreTest {

    @Test
    void pointsAreThoseEarnedOfThoseThereAreWithWhatWasNotAnswered() {
        assertThat(points("5.67", complete(8)).share().expected()).isEqualTo(.7088);
        assertThat(points("5.67", cutShort(6, 12)).share().expected()).isEqualTo(.4725);
        assertThat(points("0", cutShort(0, 12)).share()).isEqualTo(new Share(0, 0, 0));
    }

    @Test
    void voidedQuestionsLeaveBothSides() {
        var voided = new Completion(6, 12, 2, 1, EndReason.TIME_UP);

        assertThat(voided.counted()).isEqualTo(4);
        assertThat(voided.possible()).isEqualTo(9);
        assertThat(points("3", voided).share().expected()).isEqualTo(.3333);
    }

    @Test
    void thirdsAreAddedUpBeforeTheyAreRounded() {
        assertThat(points("1.9999999999999998", complete(4)).earned()).isEqualTo(new BigDecimal("2"));
        assertThat(points("10", complete(10)).earned().toPlainString()).isEqualTo("10");
    }

    @Test
    void theShareOfAnAttemptIsThatOfTheFiguresAsTheyAreShown() {
        var random = new Random(1);
        for (int trial = 0; trial < 1_000; trial++) {
            var topics = List.of(topic(random), topic(random), topic(random));
            int answers = 1 + random.nextInt(12);
            var sum = BigDecimal.ZERO;
            for (var topic : topics) {
                var shown = topic.expected().movePointRight(2);
                assertThat(shown.scale()).isEqualTo(1);
                sum = sum.add(shown.multiply(BigDecimal.valueOf(topic.weight())));
            }
            int weights = topics.stream().mapToInt(OfTopic::weight).sum();
            var byHand = sum.multiply(BigDecimal.valueOf(answers))
                    .divide(BigDecimal.valueOf(weights * 12L), 2, RoundingMode.HALF_UP);

            var share = new ThisAttempt(topics, answers, false, cutShort(answers, 12)).share();

            assertThat(BigDecimal.valueOf(share.expected()).movePointRight(2)).isEqualByComparingTo(byHand);
            assertThat(share.low()).isLessThanOrEqualTo(share.expected());
            assertThat(share.high()).isGreaterThanOrEqualTo(share.expected());
        }
    }

    @Test
    void howItEndedSaysWhatIsMissing() {
        assertThat(Completion.of(EndReason.ENDED_BY_STUDENT, false, 12, 1, 0, 0).inWords())
                .isEqualTo("ended after 1 of 12");
        assertThat(Completion.of(EndReason.TIME_UP, true, 40, 7, 0, 0).inWords())
                .isEqualTo("time was up after 7 of 40");
        assertThat(Completion.of(null, false, 12, 5, 0, 0).inWords()).isEqualTo("5 of 12 answered");
        for (var whole : List.of(EndReason.ALL_ASKED, EndReason.DECIDED, EndReason.NONE_LEFT)) {
            assertThat(Completion.of(whole, true, 40, 17, 0, 0)).satisfies(completion -> {
                assertThat(completion.possible()).isEqualTo(17);
                assertThat(completion.inWords()).isEmpty();
            });
        }
        assertThat(Completion.of(null, true, 40, 17, 0, 0).possible()).isEqualTo(17);
    }

    private static OfTopic topic(Random random) {
        double expected = random.nextDouble();
        return new OfTopic(
                "t" + random.nextInt(),
                1 + random.nextInt(4),
                new Share(expected, expected * .8, expected + (1 - expected) / 3));
    }

    private static Points points(String earned, Completion completion) {
        return new Points(new BigDecimal(earned), completion);
    }

    private static Completion complete(int questions) {
        return new Completion(questions, questions, 0, 0, EndReason.ALL_ASKED);
    }

    private static Completion cutShort(int answered, int asked) {
        return new Completion(answered, asked, 0, 0, EndReason.ENDED_BY_STUDENT);
    }
}
