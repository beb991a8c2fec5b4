package org.casebook.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HurryTest {

    /** Ten words a second can't be read; a tenth of the mean counts from 30 answers on; never more than 10 seconds. */
    @ParameterizedTest
    @CsvSource({
        "40, 0, 0, 4000",
        "40, 29, 90, 4000",
        "40, 30, 90, 9000",
        "40, 30, 20, 4000",
        "7, 0, 0, 700",
        "250, 0, 0, 10000",
        "40, 1000, 179, 10000",
        "0, 0, 0, 0"
    })
    void theThresholdComesFromTheWordsAndFromAllTimes(int words, long answers, double mean, long millis) {
        assertThat(Hurry.threshold(words, answers, mean)).isEqualTo(Duration.ofMillis(millis));
    }

    @Test
    void moreThanOneInTenAndAtLeastThreeAreMany() {
        assertThat(Hurry.isMany(2, 4)).isFalse();
        assertThat(Hurry.isMany(3, 12)).isTrue();
        assertThat(Hurry.isMany(3, 30)).isFalse();
        assertThat(Hurry.isMany(4, 39)).isTrue();
        assertThat(Hurry.isMany(0, 0)).isFalse();
    }
}
