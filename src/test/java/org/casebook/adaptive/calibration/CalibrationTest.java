package org.casebook.adaptive.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.casebook.adaptive.Ability;
import org.casebook.adaptive.AbilityDrift;
import org.casebook.adaptive.ExpertScale;
import org.casebook.adaptive.Item;
import org.casebook.adaptive.TestItem;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final int ITEMS = 20;
    private static final AbilityDrift GROWTH = new AbilityDrift(Ability.prior(1, 0), Duration.ofDays(90));

    /** Everyone answers everything; the key of the last item is wrong if so said. */
    private static CalibrationReport calibrated(int students, double population, boolean wrongKey) {
        var random = new Random(4);
        var truth = new ArrayList<Item>();
        var experts = new ArrayList<Item>();
        for (int i = 0; i < ITEMS; i++) {
            double b = -1.5 + 3.0 * i / (ITEMS - 1);
            truth.add(Item.onTopic("i" + i, 0, 1, 1.3, b, 0));
            experts.add(Item.onTopic("i" + i, 0, 1, 1, b + (i % 2 == 0 ? .5 : -.5), 0));
        }
        var attempts = new ArrayList<List<AnsweredAttempt>>();
        for (int student = 0; student < students; student++) {
            double theta = population + random.nextGaussian();
            var answers = new ArrayList<ScoredResponse>();
            for (int i = 0; i < ITEMS; i++) {
                boolean right = random.nextDouble() < truth.get(i).probability(theta);
                answers.add(new ScoredResponse(i, right != (wrongKey && i == 0)));
            }
            attempts.add(List.of(new AnsweredAttempt(Duration.ZERO, answers)));
        }
        return new Calibration(experts, ShrinkagePrior.inExperts(), GROWTH).calibrate(attempts);
    }

    private static double rmse(CalibrationReport report) {
        double sum = 0;
        for (int i = 0; i < ITEMS; i++) {
            double off = report.items().get(i).calibrated().difficulty() - (-1.5 + 3.0 * i / (ITEMS - 1));
            sum += off * off / ITEMS;
        }
        return Math.sqrt(sum);
    }

    @Test
    void manyAnswersCorrectTheExpert() {
        var report = calibrated(600, 0, false);

        assertThat(rmse(report)).isLessThan(.15);
        assertThat(report.items()).allSatisfy(item -> {
            assertThat(item.calibrated().a()).isBetween(1.0, 1.7);
            assertThat(item.difficultyError()).isBetween(.03, .2);
            assertThat(item.discriminationError()).isBetween(.03, .3);
            assertThat(item.statistics().answers()).isEqualTo(600);
            assertThat(item.statistics().infit()).isBetween(.85, 1.15);
            assertThat(item.statistics().outfit()).isBetween(.7, 1.4);
            assertThat(item.statistics().discrimination()).isBetween(.2, .8);
        });
        assertThat(report.suspectedWrongKeys()).isEmpty();
        assertThat(report.moved(.3))
                .isNotEmpty()
                .isSortedAccordingTo((one, other) -> Double.compare(Math.abs(other.moved()), Math.abs(one.moved())));
    }

    @Test
    void anAbleClassDoesNotPassForEasyQuestions() {
        var report = calibrated(600, 1, false);

        assertThat(report.populationMeans()[0]).isCloseTo(1, within(.2));
        double drift = report.items().stream()
                .mapToDouble(CalibratedItem::moved)
                .average()
                .orElseThrow();
        assertThat(drift).isCloseTo(0, within(.15));
    }

    @Test
    void fewAnswersHardlyMoveAQuestion() {
        var report = calibrated(5, 0, false);

        assertThat(report.items()).allSatisfy(item -> {
            assertThat(Math.abs(item.moved())).isLessThan(.6);
            assertThat(item.difficultyError()).isBetween(.3, .5);
        });
    }

    @Test
    void aFewTurnsSettleTheDifficulties() {
        assertThat(calibrated(5, 0, false).rounds()).isBetween(2, 25);
        assertThat(calibrated(100, 0, false).rounds()).isBetween(2, 25);
    }

    /** The prior allows .5 for the difficulty and .3 for ln a; its a is moved with those of the questions answered. */
    @Test
    void ofAQuestionWithoutAnswersNoMoreIsKnownThanBefore() {
        var experts = List.of(Item.onTopic("asked", 0, 1, 1, 0, 0), Item.onTopic("never asked", 0, 1, 1, 1, 0));
        var student = List.of(new AnsweredAttempt(Duration.ZERO, List.of(new ScoredResponse(0, true))));

        var report = new Calibration(experts, ShrinkagePrior.inExperts(), GROWTH).calibrate(List.of(student));

        var asked = report.items().getFirst();
        var other = report.items().getLast();
        assertThat(other.statistics().answers()).isZero();
        assertThat(other.moved()).isCloseTo(0, within(.05));
        assertThat(other.difficultyError()).isCloseTo(.5, within(1e-9));
        assertThat(other.discriminationError() / other.calibrated().a()).isCloseTo(.3, within(.01));
        assertThat(asked.moved()).as("answered right").isNegative();
        assertThat(asked.difficultyError()).isLessThan(.5);
        assertThat(report.populationMeans()[0]).isPositive();
    }

    @Test
    void aWrongKeyIsSuspected() {
        var report = calibrated(200, 0, true);

        assertThat(report.suspectedWrongKeys())
                .extracting(item -> item.expert().id())
                .containsExactly("i0");
        assertThat(report.items().getFirst().statistics().discrimination()).isNegative();
        assertThat(report.items().getFirst().statistics().surprise()).isLessThan(-3);
    }

    @Test
    void theSameAnswersGiveTheSameReport() {
        assertThat(calibrated(30, 0, false)).isEqualTo(calibrated(30, 0, false));
        assertThat(calibrated(30, 0, false)).hasSameHashCodeAs(calibrated(30, 0, false));
        assertThat(calibrated(30, 0, false)).isNotEqualTo(calibrated(31, 0, false));
    }

    @Test
    void withoutAnswersThereIsNothingToLearn() {
        var item = Item.onTopic("i", 0, 1, 1, 0, 0);
        var calibration = new Calibration(List.of(item), ShrinkagePrior.inExperts(), GROWTH);

        assertThatThrownBy(() -> calibration.calibrate(List.of())).hasMessageContaining("no answer");
        assertThatThrownBy(() -> calibration.calibrate(List.of(List.of(new AnsweredAttempt(Duration.ZERO, List.of())))))
                .hasMessageContaining("no answer");
        assertThatThrownBy(() -> new ShrinkagePrior(0, 1)).hasMessageContaining("above 0");
        assertThatThrownBy(() -> new ShrinkagePrior(1, 0)).hasMessageContaining("above 0");
    }

    @Test
    void partialCreditIsCalibratedToo() {
        var random = new Random(4);
        var truth = new ArrayList<TestItem>();
        var experts = new ArrayList<TestItem>();
        for (int i = 0; i < 10; i++) {
            var expert = ExpertScale.item("i" + i, 0, 1, 1 + i % 5, 0, 3);
            experts.add(expert);
            truth.add(expert.with(1.6 * expert.a(), expert.difficulty() + (i % 2 == 0 ? .6 : -.6)));
        }
        var students = new ArrayList<List<AnsweredAttempt>>();
        for (int student = 0; student < 250; student++) {
            double theta = random.nextGaussian();
            var answers = new ArrayList<ScoredResponse>();
            for (int i = 0; i < 10; i++) {
                answers.add(new ScoredResponse(i, drawn(truth.get(i), theta, random)));
            }
            students.add(List.of(new AnsweredAttempt(Duration.ZERO, answers)));
        }

        var report = new Calibration(experts, ShrinkagePrior.inExperts(), GROWTH).calibrate(students);

        for (int i = 0; i < 10; i++) {
            var item = report.items().get(i);
            assertThat(item.calibrated().difficulty())
                    .isCloseTo(truth.get(i).difficulty(), within(4 * item.difficultyError()));
            assertThat(item.calibrated().a()).isCloseTo(truth.get(i).a(), within(4 * item.discriminationError()));
            assertThat(item.statistics().infit()).isBetween(.85, 1.15);
            assertThat(item.statistics().facility()).isBetween(.1, .98);
        }
        assertThat(report.suspectedWrongKeys()).isEmpty();
    }

    private static int drawn(TestItem item, double theta, Random random) {
        double left = random.nextDouble();
        int score = 0;
        while (score < item.fullScore() && left > item.likelihood(theta, score)) {
            left -= item.likelihood(theta, score);
            score++;
        }
        return score;
    }

    /**
     * Those who did well get other questions in their second attempt; that must not make these look easy. A bias is
     * left, because later answers don't correct the belief in earlier attempts: over 24 seeds the difference came to
     * -.09 (standard error .01), and to -1.7 with the attempts taken apart.
     */
    @Test
    void laterAttemptsBeginWithWhatTheEarlierOnesTold() {
        var random = new Random(4);
        var items = IntStream.range(0, ITEMS)
                .mapToObj(i -> Item.onTopic("i" + i, 0, 1, 1.5, 0, 0))
                .toList();
        var apart = new ArrayList<List<AnsweredAttempt>>();
        var together = new ArrayList<List<AnsweredAttempt>>();
        for (int student = 0; student < 600; student++) {
            double theta = random.nextGaussian();
            var first = answers(items, 0, 8, theta, random);
            long right = first.stream().filter(answer -> answer.score() == 1).count();
            var second = answers(items, right > 4 ? 8 : 14, right > 4 ? 14 : 20, theta, random);
            var attempts =
                    List.of(new AnsweredAttempt(Duration.ZERO, first), new AnsweredAttempt(Duration.ofDays(1), second));
            together.add(attempts);
            attempts.forEach(attempt -> apart.add(List.of(attempt)));
        }
        var calibration = new Calibration(items, ShrinkagePrior.inExperts(), GROWTH);

        assertThat(difference(calibration.calibrate(together))).isCloseTo(0, within(.2));
        assertThat(difference(calibration.calibrate(apart))).isLessThan(-1.4);
    }

    private static List<ScoredResponse> answers(List<Item> items, int from, int to, double theta, Random random) {
        return IntStream.range(from, to)
                .mapToObj(i ->
                        new ScoredResponse(i, random.nextDouble() < items.get(i).probability(theta)))
                .toList();
    }

    /** By how much the questions for the able came out harder than those for the others. */
    private static double difference(CalibrationReport report) {
        return mean(report, 8, 14) - mean(report, 14, 20);
    }

    private static double mean(CalibrationReport report, int from, int to) {
        return report.items().subList(from, to).stream()
                .mapToDouble(item -> item.calibrated().difficulty())
                .average()
                .orElseThrow();
    }
}
