package org.casebook.adaptive.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A school's own rates, found in answers that were drawn with known ones. */
class RateFitTest {

    private static final ForgettingRates TRUTH = new ForgettingRates(-.7, .4, 0, -.5);

    @Test
    void withoutAnswersNothingChanges() {
        assertThat(RateFit.of(List.of())).isEqualTo(ForgettingRates.USUAL);
        assertThat(RateFit.of(List.of(List.of(new Review(0, 1, 0))))).isEqualTo(ForgettingRates.USUAL);
    }

    @Test
    void manyAnswersTellTheRates() {
        var found = RateFit.of(histories(3_000));

        assertThat(found.first()).isCloseTo(TRUTH.first(), within(.25));
        assertThat(found.growth()).isCloseTo(TRUTH.growth(), within(.25));
        assertThat(found.transfer()).isCloseTo(TRUTH.transfer(), within(.25));
    }

    @Test
    void fewAnswersChangeLittle() {
        var few = RateFit.of(histories(5)).toArray();
        var many = RateFit.of(histories(3_000)).toArray();

        assertThat(Math.abs(few[0])).isLessThan(Math.abs(many[0]));
    }

    @Test
    void whatIsFittedForeseesBetterThanWhatIsUsualAndThanTheRivals() {
        var told = Predictions.of(new ForgettingModel(RateFit.of(histories(1_500))), histories(1_500));
        var usual = PredictionQuality.of(Predictions.of(new ForgettingModel(ForgettingRates.USUAL), histories(1_500)));
        var fitted = PredictionQuality.of(told);

        assertThat(fitted.logLoss())
                .isLessThan(usual.logLoss())
                .isLessThan(PredictionQuality.ofConstant(told, told).logLoss())
                .isLessThan(PredictionQuality.ofLastAnswer(told, told).logLoss());
        assertThat(fitted.calibration()).isLessThan(.03).isLessThan(usual.calibration());
    }

    /** Six answers to each of so many memories, with gaps of a day to two months. */
    private static List<List<Review>> histories(int memories) {
        var model = new ForgettingModel(TRUTH);
        var random = new Random(447);
        var histories = new ArrayList<List<Review>>();
        for (int n = 0; n < memories; n++) {
            var history = new ArrayList<Review>();
            double day = 0;
            boolean right = random.nextDouble() < .6;
            history.add(new Review(day, right ? 1 : 0, .25));
            var memory = model.first(Recall.of(right ? 1 : 0), day);
            for (int answer = 1; answer < 6; answer++) {
                day += Math.exp(random.nextDouble() * 4.1);
                right = random.nextDouble() < model.right(memory, day, .25);
                history.add(new Review(day, right ? 1 : 0, .25));
                memory = model.after(memory, Recall.of(right ? 1 : 0), day);
            }
            histories.add(history);
        }
        return histories;
    }
}
