package org.casebook.course.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.casebook.course.writing.WordRange.Fit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                          | 0
        '  '                        | 0
        Yes                         | 1
        'Yes, and no.'              | 3
        'The number – not people'   | 4
        '35,000 of them'            | 3
        'It is well-known, isn''t it?' | 5
        '- - ... ! ?'               | 0
        'Ежов и Сталин'             | 3
        """)
    void countsWhatStandsBetweenWhiteSpace(String text, int words) {
        assertThat(Words.in(text)).isEqualTo(words);
    }

    @Test
    void aNoBreakSpaceAndANewLineAreWhiteSpace() {
        assertThat(Words.in("one\u00a0two\nthree\tfour\r\n\r\nfive")).isEqualTo(5);
    }

    @Test
    void fitsIncludeBothEnds() {
        var range = new WordRange(120, 250);

        assertThat(range.fit(119)).isEqualTo(Fit.TOO_SHORT);
        assertThat(range.fit(120)).isEqualTo(Fit.FITS);
        assertThat(range.fit(250)).isEqualTo(Fit.FITS);
        assertThat(range.fit(251)).isEqualTo(Fit.TOO_LONG);
    }
}
