package org.casebook.adaptive.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.assertj.core.data.Offset;
import org.casebook.adaptive.Item;
import org.casebook.adaptive.PartialCreditItem;
import org.casebook.adaptive.calibration.Evidence.Observation;
import org.junit.jupiter.api.Test;

class FitStatisticsTest {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final Item ITEM = Item.onTopic("i", 0, 1, 1, 0, 0);

    /** The chances are 3/4, 1/2 and 1/4, and the residuals 1/4, −1/2 and 3/4. */
    private static final List<Observation> ANSWERS =
            List.of(known(Math.log(3), 1), known(0, 0), known(-Math.log(3), 1));

    private static Observation known(double ability, int score) {
        return new Observation(ability, 0, score);
    }

    private static FitStatistics of(List<Observation> answers) {
        return FitStatistics.of(ITEM, ITEM, answers);
    }

    private static FitStatistics judged(int answers, double discrimination, double surprise) {
        return new FitStatistics(answers, .5, 1, 1, discrimination, surprise);
    }

    @Test
    void threeAnswersAreComparedWithTheirChances() {
        var statistics = of(ANSWERS);

        assertThat(statistics.answers()).isEqualTo(3);
        assertThat(statistics.facility()).isCloseTo(2 / 3.0, EXACT);
        assertThat(statistics.infit()).isCloseTo((1 + 4 + 9) / 16.0 / (10 / 16.0), EXACT);
        assertThat(statistics.outfit()).isCloseTo((1 / 3.0 + 1 + 3) / 3, EXACT);
        assertThat(statistics.discrimination()).isCloseTo(0, EXACT);
        assertThat(statistics.surprise()).isCloseTo(.5 / Math.sqrt(10 / 16.0), EXACT);
    }

    /** The expert took the item to be so much easier that the chances were 9/10, 3/4 and 1/2. */
    @Test
    void onlyTheSurpriseIsMeasuredAgainstTheExpert() {
        var expert = Item.onTopic("i", 0, 1, 1, -Math.log(3), 0);

        var statistics = FitStatistics.of(ITEM, expert, ANSWERS);

        assertThat(statistics.surprise()).isCloseTo(-.15 / Math.sqrt(.09 + .1875 + .25), EXACT);
        assertThat(statistics.infit()).isCloseTo(of(ANSWERS).infit(), EXACT);
        assertThat(statistics.outfit()).isCloseTo(of(ANSWERS).outfit(), EXACT);
    }

    @Test
    void theDiscriminationIsTheCorrelationOfScoresAndAbilities() {
        double correlation = 3 / Math.sqrt(14);

        assertThat(of(List.of(known(1, 0), known(2, 0), known(3, 1), known(6, 1)))
                        .discrimination())
                .isCloseTo(correlation, EXACT);
        assertThat(of(List.of(known(-9, 0), known(-8, 0), known(-7, 1), known(-4, 1)))
                        .discrimination())
                .as("from another origin")
                .isCloseTo(correlation, EXACT);
        assertThat(of(List.of(known(1, 1), known(2, 1), known(3, 0), known(6, 0)))
                        .discrimination())
                .as("with right for wrong")
                .isCloseTo(-correlation, EXACT);
        assertThat(of(List.of(known(.5, 0), known(.7, 1))).discrimination())
                .as("two answers lie on a line")
                .isCloseTo(1, EXACT);
    }

    /** With a s = ln 2 and all steps at 0 the scores 0 to 3 have the chances 1, 2, 4 and 8 fifteenths. */
    @Test
    void partialCreditIsComparedWithTheExpectedScore() {
        var item = PartialCreditItem.onTopic("p", 0, 1, 1, 0, 0, 3);
        double mean = 34 / 15.0;
        double variance = 90 / 15.0 - mean * mean;

        var statistics = FitStatistics.of(item, item, List.of(known(Math.log(2), 1), known(Math.log(2), 3)));

        double squares = (1 - mean) * (1 - mean) + (3 - mean) * (3 - mean);
        assertThat(statistics.facility()).isCloseTo(2 / 3.0, EXACT);
        assertThat(statistics.infit()).isCloseTo(squares / (2 * variance), EXACT);
        assertThat(statistics.outfit()).isCloseTo(squares / (2 * variance), EXACT);
        assertThat(statistics.surprise()).isCloseTo((4 - 2 * mean) / Math.sqrt(2 * variance), EXACT);
    }

    @Test
    void theChanceIsAveragedOverWhatIsNotKnownOfTheAbility() {
        var item = Item.onTopic("i", 0, 1, 1.5, .4, .2);
        var answer = new Observation(1.1, .8, 1);
        double chance = MarginalPosterior.chance(item, answer);

        var statistics = FitStatistics.of(item, item, List.of(answer));

        assertThat(statistics.outfit()).isCloseTo((1 - chance) / chance, within(1e-5));
        assertThat(statistics.surprise()).isCloseTo(Math.sqrt((1 - chance) / chance), within(1e-5));
    }

    /** With c = .5 a wrong answer at the difficulty has the chance 1/4, and 1/2 of who would not have guessed. */
    @Test
    void whoDoesNotKnowWasNotExpectedToGuess() {
        var item = Item.onTopic("i", 0, 1, 1, 0, .5);

        var guessed = FitStatistics.of(item, item, List.of(new Observation(0, 0, 0)));
        var unknown = FitStatistics.of(item, item, List.of(new Observation(0, 0, 0, true)));

        assertThat(guessed.surprise()).isCloseTo(-Math.sqrt(3), EXACT);
        assertThat(unknown.surprise()).isCloseTo(-1, EXACT);
        assertThat(unknown.outfit()).isCloseTo(1, EXACT);
    }

    @Test
    void withoutAnswersThereIsNoStatisticAndNoSurprise() {
        var statistics = of(List.of());

        assertThat(statistics.answers()).isZero();
        assertThat(statistics.facility()).isNaN();
        assertThat(statistics.infit()).isNaN();
        assertThat(statistics.outfit()).isNaN();
        assertThat(statistics.discrimination()).isNaN();
        assertThat(statistics.surprise()).isZero();
        assertThat(statistics.suspectsWrongKey()).isFalse();
    }

    @Test
    void whatAllGotRightDoesNotDiscriminate() {
        var statistics = of(List.of(known(-1, 1), known(0, 1), known(2, 1)));

        assertThat(statistics.facility()).isEqualTo(1);
        assertThat(statistics.discrimination()).isNaN();
        assertThat(statistics.surprise()).isPositive();
    }

    @Test
    void anAnswerThatWasCertainAgreesWithTheModel() {
        var statistics = of(List.of(known(200, 1), known(-200, 0)));

        assertThat(statistics.infit()).isCloseTo(0, EXACT);
        assertThat(statistics.outfit()).isCloseTo(0, EXACT);
        assertThat(statistics.surprise()).isCloseTo(0, EXACT);
    }

    @Test
    void aKeyThatAllMissIsSuspectedFromFifteenAnswers() {
        var able = known(2, 0);

        assertThat(of(Collections.nCopies(15, able)).suspectsWrongKey()).isTrue();
        assertThat(of(Collections.nCopies(14, able)).suspectsWrongKey()).isFalse();
    }

    @Test
    void aKeyIsSuspectedUnlessTheAbleDoBetter() {
        assertThat(judged(100, -.2, -5).suspectsWrongKey()).isTrue();
        assertThat(judged(100, 0, -5).suspectsWrongKey()).isTrue();
        assertThat(judged(100, Double.NaN, -5).suspectsWrongKey()).isTrue();
        assertThat(judged(100, .01, -5).suspectsWrongKey()).isFalse();
    }

    @Test
    void aKeyIsSuspectedBeyondThreeStandardErrors() {
        assertThat(judged(100, -.2, -3.01).suspectsWrongKey()).isTrue();
        assertThat(judged(100, -.2, -3).suspectsWrongKey()).isFalse();
        assertThat(judged(100, -.2, 5).suspectsWrongKey()).isFalse();
    }
}
