package org.casebook.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.casebook.statistics.BradleyTerry.Judgement;
import org.junit.jupiter.api.Test;

class BradleyTerryTest {

    @Test
    void itReachesTheMostLikelyValues() {
        // Of two that met 400 times the prior hardly matters: the difference is the log of the odds.
        var judgements = new ArrayList<>(Collections.nCopies(300, new Judgement(0, 1)));
        judgements.addAll(Collections.nCopies(100, new Judgement(1, 0)));

        var fitted = BradleyTerry.of(2, judgements);

        assertThat(fitted.values().get(0) - fitted.values().get(1)).isCloseTo(Math.log(3), within(.02));
        assertThat(fitted.chance(0, 1)).isCloseTo(.75, within(.01));
        // The difference has the variance 1 / (400 · ¾ · ¼); each value around the mean has half that error.
        assertThat(fitted.standardErrors().get(0)).isCloseTo(Math.sqrt(1 / 75.0) / 2, within(.002));
    }

    @Test
    void theOutcomesThatAreExpectedAreThoseThatWere() {
        // Where the likelihood is highest, wins and expected wins differ by what the prior pulls, and nothing else.
        var judgements = draws(new double[] {1.2, .4, 0, -.5, -1.1}, 12, 7);
        var fitted = BradleyTerry.of(5, judgements);

        for (int i = 0; i < 5; i++) {
            int one = i;
            double expected = judgements.stream()
                    .mapToDouble(judgement -> judgement.better() == one
                            ? fitted.chance(one, judgement.worse())
                            : judgement.worse() == one ? fitted.chance(one, judgement.better()) : 0)
                    .sum();
            long won = judgements.stream()
                    .filter(judgement -> judgement.better() == one)
                    .count();
            assertThat(expected).isCloseTo(won, within(.5));
        }
    }

    @Test
    void whatHasNeverLostStaysFinite() {
        var fitted = BradleyTerry.of(
                3, List.of(new Judgement(0, 1), new Judgement(0, 2), new Judgement(0, 1), new Judgement(1, 2)));

        assertThat(fitted.values()).allSatisfy(value -> assertThat(value).isBetween(-4.0, 4.0));
        assertThat(fitted.values().get(0)).isGreaterThan(fitted.values().get(1));
        assertThat(fitted.values().get(1)).isGreaterThan(fitted.values().get(2));
    }

    @Test
    void withoutJudgementsAllAreAlikeAndNothingIsReliable() {
        var fitted = BradleyTerry.of(4, List.of());

        assertThat(fitted.values()).containsOnly(0.0);
        assertThat(fitted.standardErrors())
                .allSatisfy(error -> assertThat(error).isGreaterThan(1));
        assertThat(fitted.reliability()).isZero();
    }

    @Test
    void judgementsByLotAreNotReliable() {
        double sum = 0;
        for (int seed = 0; seed < 40; seed++) {
            sum += designed(new double[24], 10, seed).reliability();
        }
        assertThat(sum / 40).isLessThan(.15);
    }

    @Test
    void itsReliabilityPromisesNoMoreThanTheTruth() {
        double told = 0;
        double real = 0;
        int schools = 60;
        for (int seed = 0; seed < schools; seed++) {
            var truth = new Random(1000 + seed).doubles(24, -3, 3).toArray();
            var fitted = designed(truth, 10, seed);
            told += fitted.reliability() / schools;
            real += Math.pow(correlation(truth, fitted.values()), 2) / schools;
        }
        assertThat(real).isBetween(.7, .85);
        assertThat(told).isBetween(real - .1, real);
    }

    @Test
    void inverse() {
        double[][] inverse = SymmetricMatrix.inverse(new double[][] {{4, 1}, {1, 3}});

        assertThat(inverse[0]).containsExactly(new double[] {3 / 11.0, -1 / 11.0}, within(1e-12));
        assertThat(inverse[1]).containsExactly(new double[] {-1 / 11.0, 4 / 11.0}, within(1e-12));
    }

    /** Judgements in pairs as the design chooses them. */
    private static BradleyTerry designed(double[] truth, int ofEach, long seed) {
        var design = new PairDesign(truth.length, seed);
        var random = new Random(seed);
        var judgements = new ArrayList<Judgement>();
        for (int i = 0; i < truth.length * ofEach / 2; i++) {
            var pair = design.next(judgements).orElseThrow();
            judgements.add(judge(truth, pair.left(), pair.right(), random));
        }
        return BradleyTerry.of(truth.length, judgements);
    }

    private static List<Judgement> draws(double[] truth, int times, long seed) {
        var random = new Random(seed);
        var judgements = new ArrayList<Judgement>();
        for (int i = 0; i < truth.length; i++) {
            for (int j = 0; j < i; j++) {
                for (int time = 0; time < times; time++) {
                    judgements.add(judge(truth, i, j, random));
                }
            }
        }
        return judgements;
    }

    private static Judgement judge(double[] truth, int one, int other, Random random) {
        boolean first = random.nextDouble() < 1 / (1 + Math.exp(truth[other] - truth[one]));
        return first ? new Judgement(one, other) : new Judgement(other, one);
    }

    private static double correlation(double[] one, List<Double> other) {
        double mean = IntStream.range(0, one.length)
                .mapToDouble(i -> one[i])
                .average()
                .orElseThrow();
        double product = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < one.length; i++) {
            product += (one[i] - mean) * other.get(i);
            first += (one[i] - mean) * (one[i] - mean);
            second += other.get(i) * other.get(i);
        }
        return product / Math.sqrt(first * second);
    }
}
