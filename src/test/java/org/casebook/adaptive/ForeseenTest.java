package org.casebook.adaptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.casebook.adaptive.Foreseen.Verdict;
import org.junit.jupiter.api.Test;

/** That what is foreseen of a quiz is what many simulated students of that belief do. */
class ForeseenTest {

    private static final int STUDENTS = 40_000;

    /** Correlated, unequally sure, off the middle. */
    private static final Ability BELIEF =
            Ability.of(new double[] {.4, -.3, .9}, new double[] {.7, .4, .2, .4, .9, .3, .2, .3, .5});

    /** The Cholesky factor of its covariance. */
    private static final double[][] FACTOR = {
        {.83666003, 0, 0}, {.47809144, .81940745, 0}, {.23904572, .22664461, .62569111}
    };

    private static double[] drawn(Random random) {
        var x = new double[] {random.nextGaussian(), random.nextGaussian(), random.nextGaussian()};
        var abilities = BELIEF.means();
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column <= row; column++) {
                abilities[row] += FACTOR[row][column] * x[column];
            }
        }
        return abilities;
    }

    @Test
    void expectationAndDeviationAreThoseOfSimulatedStudents() {
        var random = new Random(5);
        var items = new ArrayList<TestItem>(Bank.drawn(3, 4, random));
        items.add(new Item("mixed", new double[] {.6, .8, 0}, 1.7, .4, .1));
        items.add(PartialCreditItem.onTopic("pairs", 1, 3, .6, new double[] {-.5, 0, .5}));
        double sum = 0;
        double squares = 0;
        for (int student = 0; student < STUDENTS; student++) {
            var abilities = drawn(random);
            int right = 0;
            for (var item : items) {
                right += random.nextDouble() < item.rightChance(item.along(abilities)) ? 1 : 0;
            }
            sum += right;
            squares += right * right;
        }
        double mean = sum / STUDENTS;

        var foreseen = Foreseen.of(BELIEF, items);

        assertThat(foreseen.answers()).isEqualTo(14);
        assertThat(foreseen.expected()).isCloseTo(mean, within(.04));
        assertThat(foreseen.sd()).isCloseTo(Math.sqrt(squares / STUDENTS - mean * mean), within(.03));
    }

    @Test
    void ofQuestionsThatFollowTheAnswersTwoThirdsStayAsForeseen() {
        var random = new Random(3);
        var bank = Bank.drawn(3, 30, random);
        var blueprint = Blueprint.even(3, Set.of(0, 1, 2));
        var selector = new Selector(0);
        int asForeseen = 0;
        int better = 0;
        int students = 600;
        for (int student = 0; student < students; student++) {
            var abilities = drawn(random);
            var posterior = Posterior.startingAt(BELIEF);
            var asked = new ArrayList<Item>();
            var perTopic = new int[3];
            int right = 0;
            while (asked.size() < 12) {
                var fresh = bank.stream()
                        .filter(item -> !asked.contains(item))
                        .map(Candidate::fresh)
                        .toList();
                var item = (Item) selector.next(posterior.ability(), fresh, perTopic, blueprint, random)
                        .orElseThrow()
                        .item();
                boolean correct = random.nextDouble() < item.rightChance(item.along(abilities));
                posterior = posterior.after(item, correct);
                asked.add(item);
                perTopic[item.topic()]++;
                right += correct ? 1 : 0;
            }
            var verdict = Foreseen.of(BELIEF, asked).of(right);
            asForeseen += verdict == Verdict.AS_FORESEEN ? 1 : 0;
            better += verdict == Verdict.BETTER ? 1 : 0;
        }

        assertThat((double) asForeseen / students).isBetween(.6, .8);
        assertThat((double) better / students).isBetween(.1, .2);
    }

    @Test
    void aVerdictIsTheWordForTheRangeThatIsShown() {
        var foreseen = new Foreseen(12, 7.4, 1.8);

        assertThat(foreseen.fewest()).isEqualTo(6);
        assertThat(foreseen.most()).isEqualTo(9);
        assertThat(Stream.of(5, 6, 9, 10).map(foreseen::of))
                .containsExactly(Verdict.WORSE, Verdict.AS_FORESEEN, Verdict.AS_FORESEEN, Verdict.BETTER);
    }

    @Test
    void littleIsNeverCalledBetterOrWorse() {
        assertThat(Foreseen.of(BELIEF, List.of()).of(0)).isEqualTo(Verdict.CANNOT_TELL);
        var sure = Item.onTopic("sure", 2, 3, 2, -4, .5);
        assertThat(Foreseen.of(BELIEF, List.of(sure)).of(0)).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(new Foreseen(2, 1, .8).of(2)).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(new Foreseen(2, 1.9, .3).of(0)).isEqualTo(Verdict.WORSE);
    }

    @Test
    void whatCannotBeForeseenIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Foreseen(2, 3, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Foreseen(2, 1, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Foreseen.of(BELIEF, List.of(Item.onTopic("two", 0, 2, 1, 0, 0))));
    }
}
