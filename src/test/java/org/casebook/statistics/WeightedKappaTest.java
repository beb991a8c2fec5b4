package org.casebook.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WeightedKappaTest {

    /** The example of Fleiss, Cohen and Everitt (1969): 200 patients, three diagnoses. */
    private static final int[][] DIAGNOSES = {{106, 10, 4}, {22, 28, 10}, {2, 12, 6}};

    @Test
    void unweightedIsThatOfFleissCohenAndEveritt() {
        var kappa = WeightedKappa.unweighted(DIAGNOSES).orElseThrow();

        assertThat(kappa.cases()).isEqualTo(200);
        assertThat(kappa.exact()).isCloseTo(.7, within(1e-12));
        assertThat(kappa.kappa()).isCloseTo(.429, within(.0005));
        assertThat(kappa.standardError() * kappa.standardError()).isCloseTo(.002885, within(5e-7));
    }

    @Test
    void weightedIsThatOfFleissCohenAndEveritt() {
        var weights = new double[][] {{1, 0, .4444}, {0, 1, .6667}, {.4444, .6667, 1}};

        var kappa = WeightedKappa.of(DIAGNOSES, weights).orElseThrow();

        assertThat(kappa.kappa()).isCloseTo(.507, within(.0005));
        assertThat(kappa.standardError() * kappa.standardError()).isCloseTo(.003248, within(5e-7));
    }

    /** A printout of SAS that the tests of statsmodels have. */
    @Test
    void rangeIsThatOfSas() {
        var kappa = WeightedKappa.unweighted(new int[][] {{0, 4, 1}, {0, 8, 0}, {0, 1, 5}})
                .orElseThrow();

        assertThat(kappa.kappa()).isCloseTo(.4842, within(5e-5));
        assertThat(kappa.standardError()).isCloseTo(.1380, within(5e-5));
        assertThat(kappa.low()).isCloseTo(.2137, within(5e-5));
        assertThat(kappa.high()).isCloseTo(.7547, within(5e-5));
    }

    /** The second and third rater of the data set 'anxiety' in R's irr, which leaves out the category that nobody gave. */
    @Test
    void quadraticIsThatOfIrr() {
        var table = WeightedKappa.table(
                new int[] {2, 4, 3, 4, 1, 3, 1, 3, 2, 2, 1, 2, 2, 2, 1, 1, 0, 2, 2, 3},
                new int[] {1, 0, 3, 3, 2, 1, 0, 4, 0, 0, 0, 1, 2, 2, 0, 0, 2, 2, 1, 1},
                5);

        assertThat(WeightedKappa.quadratic(table).orElseThrow().kappa()).isCloseTo(.2520325, within(5e-8));
    }

    @Test
    void nearMissesCountLessThanFarOnes() {
        var near = WeightedKappa.quadratic(new int[][] {{9, 1, 0}, {0, 10, 0}, {0, 0, 10}});
        var far = WeightedKappa.quadratic(new int[][] {{9, 0, 1}, {0, 10, 0}, {0, 0, 10}});

        assertThat(near.orElseThrow().kappa()).isGreaterThan(far.orElseThrow().kappa());
        assertThat(near.orElseThrow().exact()).isEqualTo(far.orElseThrow().exact());
    }

    @Test
    void rangeStaysWithinWhatKappaCanBe() {
        var always = WeightedKappa.quadratic(new int[][] {{3, 0}, {0, 4}}).orElseThrow();

        assertThat(always.kappa()).isEqualTo(1);
        assertThat(always.low()).isEqualTo(1);
        assertThat(always.high()).isEqualTo(1);
        assertThat(WeightedKappa.quadratic(new int[][] {{0, 1}, {1, 0}})
                        .orElseThrow()
                        .low())
                .isEqualTo(-1);
    }

    @Test
    void nothingIsSaidWithoutCasesOrOfOneCategory() {
        assertThat(WeightedKappa.quadratic(new int[3][3])).isEmpty();
        assertThat(WeightedKappa.unweighted(new int[][] {{0, 0}, {0, 5}})).isEmpty();
    }

    @Test
    void tableCountsPairs() {
        assertThat(WeightedKappa.table(new int[] {0, 1, 1}, new int[] {0, 2, 2}, 3))
                .isDeepEqualTo(new int[][] {{1, 0, 0}, {0, 0, 2}, {0, 0, 0}});
        assertThatThrownBy(() -> WeightedKappa.table(new int[1], new int[2], 2))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
