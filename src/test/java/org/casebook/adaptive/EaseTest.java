package org.casebook.adaptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EaseTest {

    private static final Ability ABILITY = Ability.prior(1, 0);

    /** The chance that the item chosen at this ease has of a right answer. */
    private static double chosen(Ease ease) {
        return choice(ease).probability();
    }

    private static Choice choice(Ease ease) {
        var candidates = IntStream.rangeClosed(-40, 40)
                .mapToObj(n -> Candidate.fresh(Item.onTopic("i" + n, 0, 1, 1.5, n / 10., .2)))
                .toList();
        return new Selector(0)
                .next(ABILITY, candidates, new int[1], new Blueprint(new double[] {1}), ease, new Random(1))
                .orElseThrow();
    }

    @Test
    void theChosenItemsChanceIsNearTheTarget() {
        assertThat(chosen(Ease.BALANCED)).isCloseTo(.65, within(.03));
        assertThat(chosen(Ease.EASIER)).isCloseTo(.74, within(.03));
        assertThat(chosen(Ease.EASIER)).isGreaterThan(chosen(Ease.BALANCED));
    }

    @Test
    void theQuickestIsWhatTellsMost() {
        assertThat(choice(Ease.QUICKEST).expectedGain())
                .isGreaterThan(choice(Ease.BALANCED).expectedGain())
                .isGreaterThan(choice(Ease.EASIER).expectedGain());
        assertThat(Ease.QUICKEST.after(5, 0, 5)).isEqualTo(Ease.QUICKEST);
    }

    @Test
    void afterThreeMissesInARowComesOneThatTheStudentProbablyCanDo() {
        assertThat(Ease.BALANCED.after(12, 9, 3).target()).isEqualTo(.85);
        assertThat(Ease.BALANCED.after(12, 9, 2).target()).isLessThan(.65);
        assertThat(chosen(Ease.BALANCED.after(12, 9, 3))).isGreaterThan(.8);
    }

    @Test
    void theAimMovesAgainstWhatTheAnswersHaveComeTo() {
        assertThat(Ease.BALANCED.after(0, 0, 0)).isEqualTo(Ease.BALANCED);
        assertThat(Ease.BALANCED.after(2, 1, 0).target()).isCloseTo(.74, within(1e-9));
        assertThat(Ease.BALANCED.after(2, 2, 0).target()).isCloseTo(.44, within(1e-9));
        assertThat(Ease.BALANCED.after(9, 0, 9).target()).isEqualTo(.95);
        assertThat(Ease.BALANCED.after(9, 9, 0).target()).isEqualTo(.3);
    }

    @Test
    void whatIsMuchHarderThanAimedAtDoesNotReachIt() {
        assertThat(Ease.EASIER.reachedBy(.7)).isTrue();
        assertThat(Ease.EASIER.reachedBy(.95)).isTrue();
        assertThat(Ease.EASIER.reachedBy(.6)).isFalse();
        assertThat(Ease.QUICKEST.reachedBy(.01)).isTrue();
    }

    @Test
    void aTargetIsAChance() {
        assertThatThrownBy(() -> new Ease(0)).hasMessageContaining("target");
        assertThatThrownBy(() -> new Ease(1)).hasMessageContaining("target");
    }
}
