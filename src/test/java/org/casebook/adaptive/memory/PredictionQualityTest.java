package org.casebook.adaptive.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.casebook.adaptive.memory.Predictions.Prediction;
import org.junit.jupiter.api.Test;

/** How good predictions were, reckoned by hand. */
class PredictionQualityTest {

    @Test
    void byHand() {
        var quality = PredictionQuality.of(List.of(told(.8, true), told(.6, false), told(.6, true), told(.3, false)));

        assertThat(quality.answers()).isEqualTo(4);
        assertThat(quality.logLoss())
                .isCloseTo(-(Math.log(.8) + Math.log(.4) + Math.log(.6) + Math.log(.7)) / 4, within(1e-12));
        // Of the four pairs of a right and a wrong answer three are in order, and one is a tie.
        assertThat(quality.auc()).isCloseTo(3.5 / 4, within(1e-12));
    }

    @Test
    void whoIsRightAsOftenAsForetoldIsCalibrated() {
        var honest =
                IntStream.range(0, 1000).mapToObj(n -> told(.7, n % 10 < 7)).toList();
        var boastful =
                IntStream.range(0, 1000).mapToObj(n -> told(.9, n % 10 < 7)).toList();

        assertThat(PredictionQuality.of(honest).calibration()).isCloseTo(0, within(1e-9));
        assertThat(PredictionQuality.of(boastful).calibration()).isCloseTo(.2, within(1e-9));
    }

    @Test
    void aConstantTellsNobodyApart() {
        var told = List.of(told(.8, true), told(.3, false), told(.4, true));

        assertThat(PredictionQuality.ofConstant(told, told).auc()).isEqualTo(.5);
    }

    @Test
    void ofNothingThereIsNoQuality() {
        assertThatIllegalArgumentException().isThrownBy(() -> PredictionQuality.of(List.of()));
    }

    private static Prediction told(double chance, boolean right) {
        return new Prediction(0, chance, right, right);
    }
}
