package org.casebook.adaptive.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.casebook.adaptive.Item;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final int ITEMS = 20;

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
        var sittings = new ArrayList<List<Answer>>();
        for (int student = 0; student < students; student++) {
            double theta = population + random.nextGaussian();
            var answers = new ArrayList<Answer>();
            for (int i = 0; i < ITEMS; i++) {
                boolean right = random.nextDouble() < truth.get(i).probability(theta);
                answers.add(new Answer(i, right != (wrongKey && i == 0)));
            }
            sittings.add(answers);
        }
        return new Calibration(experts, Trust.inExperts(), .6).calibrate(sittings);
    }

    private static double rmse(CalibrationReport report) {
        double sum = 0;
        for (int i = 0; i < ITEMS; i++) {
            double off = report.items().get(i).calibrated().b() - (-1.5 + 3.0 * i / (ITEMS - 1));
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
        var calibration = new Calibration(List.of(item), Trust.inExperts(), .6);

        assertThatThrownBy(() -> calibration.calibrate(List.of(List.of()))).hasMessageContaining("no answer");
        assertThatThrownBy(() -> new Trust(0, 1)).hasMessageContaining("above 0");
        assertThatThrownBy(() -> new Trust(1, 0)).hasMessageContaining("above 0");
    }
}
