package org.casebook.adaptive.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.casebook.adaptive.Item;
import org.casebook.adaptive.PartialCreditItem;
import org.casebook.adaptive.TestItem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CurveTest {

    private static final double[] ABILITIES = {-3, -1.1, 0, .4, 2.5};
    private static final double A = 1.7;
    private static final double B = -.6;

    static Stream<TestItem> items() {
        return Stream.of(
                Item.onTopic("no guessing", 0, 1, 1, 0, 0),
                Item.onTopic("one in four by guessing", 0, 1, .8, .5, .25),
                PartialCreditItem.onTopic("even steps", 0, 1, 1, .5, .7, 4),
                new PartialCreditItem("uneven steps", new double[] {1}, .6, new double[] {1.5, -1, .3}));
    }

    private static double[] at(TestItem item, double a, double b, double s, int score) {
        var point = new double[3];
        Curve.of(item).fill(a, b, s, score, point);
        return point;
    }

    @ParameterizedTest
    @MethodSource("items")
    void theChanceIsThatOfTheItemWithTheseParameters(TestItem item) {
        for (double s : ABILITIES) {
            for (int score = 0; score <= item.fullScore(); score++) {
                assertThat(at(item, A, B, s, score)[Curve.CHANCE])
                        .as("score %d at %s", score, s)
                        .isCloseTo(item.with(A, B).likelihood(s, score), within(1e-12));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("items")
    void theSlopesAreTheLimitsOfDifferences(TestItem item) {
        double small = 1e-5;
        for (double s : ABILITIES) {
            for (int score = 0; score <= item.fullScore(); score++) {
                double sharper = item.with(A * Math.exp(small), B).likelihood(s, score);
                double duller = item.with(A * Math.exp(-small), B).likelihood(s, score);
                double harder = item.with(A, B + small).likelihood(s, score);
                double easier = item.with(A, B - small).likelihood(s, score);

                var point = at(item, A, B, s, score);

                assertThat(point[Curve.BY_A])
                        .as("by ln a, score %d at %s", score, s)
                        .isCloseTo((sharper - duller) / (2 * small), within(1e-8));
                assertThat(point[Curve.BY_B])
                        .as("by b, score %d at %s", score, s)
                        .isCloseTo((harder - easier) / (2 * small), within(1e-8));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("items")
    void theSlopesOfAllScoresCancel(TestItem item) {
        for (double s : ABILITIES) {
            var sums = new double[3];
            for (int score = 0; score <= item.fullScore(); score++) {
                var point = at(item, A, B, s, score);
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += point[i];
                }
            }
            assertThat(sums).containsExactly(new double[] {1, 0, 0}, within(1e-12));
        }
    }

    @ParameterizedTest
    @MethodSource("items")
    void theChanceIsCertainFarFromTheScale(TestItem item) {
        double far = 500;

        assertThat(at(item, A, B, far, item.fullScore())).containsExactly(new double[] {1, 0, 0}, within(1e-12));
        assertThat(at(item, A, B, -far, 0)[Curve.CHANCE]).isCloseTo(item.likelihood(-far, 0), within(1e-12));
    }
}
