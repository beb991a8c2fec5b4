package org.casebook.adaptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StoppingRuleTest {

    private static final double NOT_ASKED = Double.NaN;
    private static final int[] NONE = {0, 0};
    private static final Ability ABILITY = Ability.of(new double[] {1, 0}, new double[] {.25, 0, 0, 1});

    @Test
    void aFixedLengthEndsThere() {
        var rule = new FixedLength(3);

        assertThat(rule.done(ABILITY, new int[] {2, 0})).isFalse();
        assertThat(rule.done(ABILITY, new int[] {2, 1})).isTrue();
        assertThatThrownBy(() -> new FixedLength(0)).hasMessageContaining("at least one");
    }

    @Test
    void aTopicIsDecidedWhenEnoughOfTheBeliefLiesOnOneSideOfTheCut() {
        // 1.96 standard deviations of .5 from the mean 1 leave 2.5 % beyond
        assertThat(new PosteriorCutRule(new double[] {1 - .981, NOT_ASKED}, .025, 50).undecided(ABILITY, NONE))
                .isEmpty();
        assertThat(new PosteriorCutRule(new double[] {1 - .979, NOT_ASKED}, .025, 50).undecided(ABILITY, NONE))
                .containsExactly(0);
        assertThat(new PosteriorCutRule(new double[] {1 + .981, NOT_ASKED}, .025, 50).undecided(ABILITY, NONE))
                .isEmpty();
        assertThat(new PosteriorCutRule(new double[] {1 + .979, NOT_ASKED}, .025, 50).undecided(ABILITY, NONE))
                .containsExactly(0);
    }

    @Test
    void certaintyWaitsForEveryAskedTopic() {
        var both = new PosteriorCutRule(new double[] {-1, 1}, .05, 50);
        var first = new PosteriorCutRule(new double[] {-1, NOT_ASKED}, .05, 50);

        assertThat(both.undecided(ABILITY, NONE)).containsExactly(1);
        assertThat(both.done(ABILITY, new int[] {5, 5})).isFalse();
        assertThat(first.done(ABILITY, new int[] {10, 0})).isTrue();
    }

    @Test
    void noTopicIsDecidedByFewerAnswersOfItsOwnThanTheFewest() {
        var rule = new PosteriorCutRule(new double[] {-1, NOT_ASKED}, .05, 0, 4, 50);

        assertThat(rule.undecided(ABILITY, new int[] {3, 9})).containsExactly(0);
        assertThat(rule.undecided(ABILITY, new int[] {4, 0})).isEmpty();
        assertThat(rule.done(ABILITY, new int[] {3, 9})).isFalse();
        assertThat(rule.done(ABILITY, new int[] {4, 0})).isTrue();
        assertThat(rule).isNotEqualTo(new PosteriorCutRule(new double[] {-1, NOT_ASKED}, .05, 0, 3, 50));
        assertThatThrownBy(() -> new PosteriorCutRule(new double[] {0, 0}, .05, 0, -1, 9))
                .hasMessageContaining("fewest");
    }

    @Test
    void noTopicIsDecidedAgainstAsManyAnswersInARowAsTheFewest() {
        var high = new PosteriorCutRule(new double[] {9, NOT_ASKED}, .05, 0, 4, 50);
        var low = new PosteriorCutRule(new double[] {-9, NOT_ASKED}, .05, 0, 4, 50);
        var answered = new int[] {8, 0};

        assertThat(high.isMastered(ABILITY, 0)).isFalse();
        assertThat(high.undecided(ABILITY, answered, new int[] {4, 0})).containsExactly(0);
        assertThat(high.undecided(ABILITY, answered, new int[] {3, 0})).isEmpty();
        assertThat(high.undecided(ABILITY, answered, new int[] {-8, 0})).isEmpty();
        assertThat(low.isMastered(ABILITY, 0)).isTrue();
        assertThat(low.undecided(ABILITY, answered, new int[] {-4, 0})).containsExactly(0);
        assertThat(low.undecided(ABILITY, answered, new int[] {8, 0})).isEmpty();
    }

    @Test
    void aRunEndsWithAnAnswerOfAnotherKind() {
        assertThat(PosteriorCutRule.run(2, 1, 1)).isEqualTo(3);
        assertThat(PosteriorCutRule.run(-2, 1, 1)).isEqualTo(1);
        assertThat(PosteriorCutRule.run(-2, 0, 3)).isEqualTo(-3);
        assertThat(PosteriorCutRule.run(2, 0, 3)).isEqualTo(-1);
        assertThat(PosteriorCutRule.run(5, 2, 3)).isZero();
    }

    @Test
    void certaintyGivesUpAtTheMaximum() {
        var rule = new PosteriorCutRule(new double[] {1, 0}, .05, 50);

        assertThat(rule.done(ABILITY, new int[] {24, 25})).isFalse();
        assertThat(rule.done(ABILITY, new int[] {25, 25})).isTrue();
    }

    @Test
    void whatIsNoRuleIsRefused() {
        var cuts = new double[] {0, 0};

        assertThatThrownBy(() -> new PosteriorCutRule(new double[] {NOT_ASKED}, .05, 9))
                .hasMessageContaining("no topic");
        assertThatThrownBy(() -> new PosteriorCutRule(cuts, 0, 9)).hasMessageContaining("error");
        assertThatThrownBy(() -> new PosteriorCutRule(cuts, .5, 9)).hasMessageContaining("error");
        assertThatThrownBy(() -> new PosteriorCutRule(cuts, .05, 0)).hasMessageContaining("at least one");
        assertThatThrownBy(() -> new PosteriorCutRule(cuts, .05, 9).undecided(Ability.prior(3, 0), NONE))
                .hasMessageContaining("2 cuts");
    }

    @Test
    void certaintyIsAValue() {
        var cuts = new double[] {0, NOT_ASKED};
        var rule = new PosteriorCutRule(cuts, .05, 9);
        cuts[0] = 1;
        rule.cuts()[0] = 1;

        assertThat(rule)
                .isEqualTo(new PosteriorCutRule(new double[] {0, NOT_ASKED}, .05, 9))
                .hasSameHashCodeAs(new PosteriorCutRule(new double[] {0, NOT_ASKED}, .05, 9))
                .isNotEqualTo(new PosteriorCutRule(new double[] {1, NOT_ASKED}, .05, 9))
                .isNotEqualTo(new PosteriorCutRule(new double[] {0, NOT_ASKED}, .04, 9))
                .isNotEqualTo(new PosteriorCutRule(new double[] {0, NOT_ASKED}, .05, 8))
                .hasToString("PosteriorCutRule[cuts=[0.0, NaN], error=0.05, margin=0.0, fewest=0, max=9]");
    }
}
