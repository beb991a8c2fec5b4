package org.casebook.adaptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumericsTest {

    @Test
    void theQuadratureIsExactForPolynomialsUpToDegree41() {
        double moment = 1; // E x^n = (n − 1)!!
        for (int degree = 0; degree <= 40; degree += 2) {
            double even = 0;
            double odd = 0;
            for (int i = 0; i < NormalExpectation.POINTS; i++) {
                even += NormalExpectation.weight(i) * Math.pow(NormalExpectation.node(i), degree);
                odd += NormalExpectation.weight(i) * Math.pow(NormalExpectation.node(i), degree + 1);
            }
            assertThat(even / moment).as("degree %d", degree).isCloseTo(1, within(1e-13));
            assertThat(odd / moment).as("degree %d", degree + 1).isCloseTo(0, within(1e-13));
            moment *= degree + 1;
        }
    }

    @Test
    void theNodesAscend() {
        for (int i = 1; i < NormalExpectation.POINTS; i++) {
            assertThat(NormalExpectation.node(i)).isGreaterThan(NormalExpectation.node(i - 1));
        }
    }

    /** Reference values computed with 40 digits. */
    @ParameterizedTest
    @CsvSource({
        "1e-300, -37.0470962993612",
        "1e-12, -7.034483825301132",
        "1e-6, -4.753424308822899",
        "0.001, -3.0902323061678136",
        "0.02, -2.053748910631823",
        "0.074, -1.4466320671589785",
        "0.076, -1.4325027208258116",
        "0.3, -0.5244005127080408",
        "0.5, 0",
        "0.8, 0.8416212335729144",
        "0.95, 1.6448536269514722",
        "0.975, 1.9599639845400538",
        "0.999, 3.090232306167813"
    })
    void theNormalQuantileIsExact(double p, double expected) {
        assertThat(StandardNormal.quantile(p)).isCloseTo(expected, within(1e-13 * Math.max(1, Math.abs(expected))));
    }

    @Test
    void onlySymmetricPositiveDefiniteMatricesAreCovariances() {
        assertThat(SquareMatrix.isCovariance(new double[] {2, 1, 1, 2}, 2)).isTrue();
        assertThat(SquareMatrix.isCovariance(new double[] {4, 2, 1, 2, 3, .5, 1, .5, 1}, 3))
                .isTrue();
        assertThat(SquareMatrix.isCovariance(new double[] {1, 2, 2, 1}, 2)).isFalse();
        assertThat(SquareMatrix.isCovariance(new double[] {1, .5, .4, 1}, 2)).isFalse();
        assertThat(SquareMatrix.isCovariance(new double[] {0}, 1)).isFalse();
        // positive definite in every pair, not as a whole
        assertThat(SquareMatrix.isCovariance(new double[] {1, .9, .9, .9, 1, -.9, .9, -.9, 1}, 3))
                .isFalse();
    }

    @Test
    void theExponentialIsWithinTwoUnitsInTheLastPlace() {
        var random = new Random(1);
        for (int i = 0; i < 200_000; i++) {
            double x = (random.nextDouble() * 2 - 1) * (i % 2 == 0 ? 699.9 : 5);
            double exact = StrictMath.exp(x);
            assertThat(Math.abs(Exponential.exp(x) - exact)).isLessThanOrEqualTo(2 * Math.ulp(exact));
        }
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {0, 700, -700, 709.78, 710, -745, -746, 1e300, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY
            })
    void theExponentialIsTheUsualOneAtItsEdges(double x) {
        assertThat(Exponential.exp(x)).isEqualTo(StrictMath.exp(x));
        assertThat(Exponential.exp(Double.NaN)).isNaN();
    }
}
