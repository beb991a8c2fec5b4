package org.casebook.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GradingBasisTest {

    @Test
    void whatIsUsualFollowsWhatElseTheQuizIs() {
        for (boolean same : new boolean[] {true, false}) {
            assertThat(GradingBasis.usual(FeedbackTime.AT_ONCE, same)).isEqualTo(GradingBasis.NOT_GRADED);
        }
        for (var test : new FeedbackTime[] {FeedbackTime.AFTER_CLOSING, FeedbackTime.WHEN_RELEASED}) {
            assertThat(GradingBasis.usual(test, true)).isEqualTo(GradingBasis.POINTS);
            assertThat(GradingBasis.usual(test, false)).isEqualTo(GradingBasis.THIS_ATTEMPT);
        }
    }
}
