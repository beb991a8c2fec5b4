package org.casebook.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SeverityTest {

    @Test
    void itIsTheMeanOfTheDifferences() {
        var severity =
                Severity.of(new double[] {3, 6, 9}, new double[] {2, 5, 10}).orElseThrow();

        assertThat(severity.difference()).isEqualTo(1 / 3.0);
        assertThat(severity.isEnough()).isTrue();
    }

    @Test
    void twoTextsSayNothingOfAHabitAndNoneNothingAtAll() {
        assertThat(Severity.of(new double[] {3, 6}, new double[] {2, 5}))
                .hasValueSatisfying(severity -> assertThat(severity.isEnough()).isFalse());
        assertThat(Severity.of(new double[0], new double[0])).isEmpty();
        assertThatThrownBy(() -> Severity.of(new double[1], new double[2]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
