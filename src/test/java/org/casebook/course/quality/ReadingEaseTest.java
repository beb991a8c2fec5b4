package org.casebook.course.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingEaseTest {

    @ParameterizedTest
    @CsvSource({"street, 1", "people, 2", "named, 1", "wanted, 2", "quota, 2", "operation, 4", "the, 1", "table, 2"})
    void countsSyllables(String word, int syllables) {
        assertThat(ReadingEase.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void isTheFormulaOfFleschAndKincaid() {
        // Two sentences, ten words, twelve syllables.
        assertThat(ReadingEase.grade("The pump was in Broad Street. People drank its water."))
                .isCloseTo(0.39 * 10 / 2 + 11.8 * 12 / 10 - 15.59, within(1e-9));
    }

    @Test
    void takesNumbersForNoWords() {
        assertThat(ReadingEase.grade("In 1854 it began.")).isEqualTo(ReadingEase.grade("In it began."));
        assertThat(ReadingEase.grade("1854")).isZero();
    }
}
