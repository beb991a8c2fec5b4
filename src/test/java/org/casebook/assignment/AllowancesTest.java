package org.casebook.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.casebook.base.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowancesTest {

    @Test
    void theyAreSaidInFewWords() {
        assertThat(new Allowances(25, 49, true, 1).words())
                .containsExactly(
                        "25 % extra time", "2 days and 1 hour later", "reading aloud", "breaks of 1 minute in all");
        assertThat(new Allowances(0, 24, false, 0).words()).containsExactly("1 day later");
        assertThat(new Allowances(0, 3, false, 0).words()).containsExactly("3 hours later");
        assertThat(Allowances.NONE.words()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 0, 0, Extra time is from 0 to 300",
        "301, 0, 0, Extra time is from 0 to 300",
        "0, -1, 0, at most 60 days",
        "0, 1441, 0, at most 60 days",
        "0, 0, 241, Breaks are from 0 to 240"
    })
    void whatIsOutOfRangeIsRefused(int extraTime, int later, int breaks, String words) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> new Allowances(extraTime, later, false, breaks))
                .withMessageContaining(words);
    }
}
