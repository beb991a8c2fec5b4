package org.casebook.adaptive.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casebook.adaptive.Item;
import org.casebook.adaptive.PartialCreditItem;
import org.casebook.adaptive.TestItem;
import org.casebook.adaptive.calibration.Evidence.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ItemFitTest {

    private static final Item EXPERT = Item.onTopic("i", 0, 1, 1, 0, 0);
    private static final ShrinkagePrior WIDE = new ShrinkagePrior(1, 1);
    private static final ShrinkagePrior NARROW = new ShrinkagePrior(.5, .5);

    /** An expert's item, and what was answered. */
    private record Data(String name, TestItem expert, List<Observation> answers) {

        MarginalPosterior exact(ShrinkagePrior trust) {
            return new MarginalPosterior(expert, trust, answers);
        }

        ItemFit fit(ShrinkagePrior trust) {
            return new ItemFit(expert, trust, answers);
        }

        TestItem fitted(ShrinkagePrior trust) {
            var fit = fit(trust);
            return fit.from(fit.from(fit.from(expert)));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Students whose abilities lie evenly between two ends, each known give or take .3. */
    private static List<Observation> students(int count, double from, double to, DoublePredicate right) {
        return IntStream.range(0, count)
                .mapToDouble(i -> from + (to - from) * i / (count - 1))
                .mapToObj(ability -> new Observation(ability, .3, right.test(ability) ? 1 : 0))
                .toList();
    }

    static Stream<Data> data() {
        var guessed = Item.onTopic("guessed", 0, 1, 1.2, .5, .25);
        var partial = PartialCreditItem.onTopic("partial", 0, 1, .8, -.3, .5, 3);
        var scores = List.of(
                new Observation(-1.5, .6, 0),
                new Observation(-.4, .5, 2),
                new Observation(.2, .5, 1),
                new Observation(.9, .5, 3),
                new Observation(1.4, .6, 3));
        return Stream.of(
                new Data("no answer", EXPERT, List.of()),
                new Data("one right answer", EXPERT, List.of(new Observation(0, 1, 1))),
                new Data("all right", EXPERT, students(8, -.5, 1.6, ability -> true)),
                new Data("all wrong", EXPERT, students(8, 1, 3, ability -> false)),
                new Data("the able right", EXPERT, students(9, -2, 2, ability -> ability > .8)),
                new Data("the weak right", EXPERT, students(9, -2, 2, ability -> ability < 0)),
                new Data("guessing", guessed, students(10, -2, 2, ability -> ability > .5 || ability < -1.7)),
                new Data("partial credit", partial, scores));
    }

    @Test
    void withoutAnswersAFitReturnsToTheExpert() {
        var expert = Item.onTopic("i", 0, 1, 1.4, -.7, .2);
        var fit = new ItemFit(expert, new ShrinkagePrior(.5, .3), List.of());

        var item = fit.from(expert.with(1.9, -.3));

        assertThat(item.a()).isCloseTo(1.4, within(1e-9));
        assertThat(item.difficulty()).isCloseTo(-.7, within(1e-9));
        assertThat(fit.centred(expert).a()).isCloseTo(1.4, within(1e-9));
        assertThat(fit.centred(expert).difficulty()).isCloseTo(-.7, within(1e-9));
    }

    @Test
    void withoutAnswersTheErrorsAreTheTrustInTheExpert() {
        var expert = Item.onTopic("i", 0, 1, 1.4, -.7, .2);

        assertThat(new ItemFit(expert, new ShrinkagePrior(.5, .3), List.of()).standardErrors(expert))
                .containsExactly(new double[] {.5, 1.4 * .3}, within(1e-12));
    }

    /**
     * Ten right and ten wrong answers of students known to be 1 above the difficulty, with a = 1.5: P = .81757. By ln a
     * a right answer's log-likelihood rises with 1.5 (1 − P) = .27364 and a wrong one's with −1.5 P = −1.22636, by b
     * with the same negated. The sum of the squares is 15.7884; the prior adds 1/.3² and 1/.5².
     */
    @Test
    void theErrorsComeFromTheInverseOfTheInformation() {
        var item = Item.onTopic("i", 0, 1, 1.5, .2, 0);
        var answers = new ArrayList<Observation>();
        for (int i = 0; i < 20; i++) {
            answers.add(new Observation(1.2, 0, i % 2));
        }
        double determinant = 26.8995 * 19.7884 - 15.7884 * 15.7884;

        assertThat(new ItemFit(item, new ShrinkagePrior(.5, .3), answers).standardErrors(item))
                .containsExactly(
                        new double[] {Math.sqrt(26.8995 / determinant), 1.5 * Math.sqrt(19.7884 / determinant)},
                        within(1e-4));
    }

    @ParameterizedTest
    @MethodSource("data")
    void theFitIsTheTopOfThePosterior(Data data) {
        var top = data.exact(NARROW).top();

        assertThat(data.fitted(NARROW).a()).isCloseTo(top.a(), within(.005));
        assertThat(data.fitted(NARROW).difficulty()).isCloseTo(top.difficulty(), within(.005));
    }

    /** Answers without an exception make scoring steps overshoot, because the gradients that they square are small. */
    @Test
    void fromAnyStartAFitEndsNearTheTop() {
        var data = new Data("neat", EXPERT, students(9, -2, 2, ability -> ability > 1));
        var exact = data.exact(WIDE);
        double top = exact.log(exact.top());
        for (double logA = -.6; logA < .7; logA += .3) {
            for (double b = -1; b < 1.1; b += .25) {
                var start = EXPERT.with(Math.exp(logA), b);

                assertThat(exact.log(data.fit(WIDE).from(start)))
                        .as("from %s", start)
                        .isCloseTo(top, within(.02));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("data")
    void theCentreIsThePosteriorMean(Data data) {
        var mean = data.exact(NARROW).mean();
        var centre = data.fit(NARROW).centred(data.fitted(NARROW));

        assertThat(Math.log(centre.a())).isCloseTo(Math.log(mean.a()), within(.002));
        assertThat(centre.difficulty()).isCloseTo(mean.difficulty(), within(.002));
    }

    @Test
    void aMovedScaleMovesTheDifficultyOnly() {
        double shift = 3;
        var here = students(9, -2, 2, ability -> ability > .8);
        var there = here.stream()
                .map(answer -> new Observation(answer.mean() + shift, answer.sd(), answer.score()))
                .toList();

        var item = new ItemFit(EXPERT, NARROW, here).from(EXPERT);
        var moved = new ItemFit(EXPERT.with(1, shift), NARROW, there).from(EXPERT.with(1, shift));

        assertThat(moved.a()).isCloseTo(item.a(), within(1e-9));
        assertThat(moved.difficulty()).isCloseTo(item.difficulty() + shift, within(1e-9));
    }

    @Test
    void aMirroredScaleMirrorsTheDifficultyOnly() {
        var answers = students(9, -2, 2, ability -> ability > .8);
        var mirrored = answers.stream()
                .map(answer -> new Observation(-answer.mean(), answer.sd(), 1 - answer.score()))
                .toList();
        var fit = new ItemFit(EXPERT, NARROW, answers);
        var mirror = new ItemFit(EXPERT, NARROW, mirrored);

        var item = fit.centred(fit.from(EXPERT));
        var reflection = mirror.centred(mirror.from(EXPERT));

        assertThat(reflection.a()).isCloseTo(item.a(), within(1e-9));
        assertThat(reflection.difficulty()).isCloseTo(-item.difficulty(), within(1e-9));
    }

    @Test
    void thousandsOfAnswersLeaveNoDoubt() {
        var answers = new ArrayList<Observation>();
        for (int i = 0; i < 2000; i++) {
            boolean able = i % 2 == 0;
            boolean expected = i % 8 < 6; // three in four do as they should: a (s − b) is ± ln 3
            answers.add(new Observation(able ? 1.5 : -.5, 0, able == expected ? 1 : 0));
        }
        var fit = new ItemFit(EXPERT, WIDE, answers);

        var item = fit.centred(fit.from(EXPERT));

        assertThat(item.difficulty()).isCloseTo(.5, within(.01));
        assertThat(item.a()).isCloseTo(Math.log(3), within(.01));
        assertThat(fit.standardErrors(item)[0]).isBetween(.03, .08);
        assertThat(fit.standardErrors(item)[1]).isBetween(.03, .08);
    }
}
