package org.casebook.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberAnswerFieldTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "12500|12500",
                "12,500|12500",
                "12.500|12500",
                "12 500|12500",
                "12\u00a0500|12500",
                "12\u202f500|12500",
                "12’500|12500",
                " 12500 |12500",
                "1,234,567|1234567",
                "1.234.567,89|1234567.89",
                "1,234,567.89|1234567.89",
                "28,2|28.2",
                "28.2|28.2",
                "28.2 %|28.2",
                "28.25|28.25",
                "1,5|1.5",
                "0.125|0.125",
                "0,125|0.125",
                "1234.567|1234.567",
                "-3|-3",
                "−3|-3",
                "+3|3",
                "0|0",
                "007|7",
            })
    void numbersAreReadAsPeopleWriteThem(String written, BigDecimal number) {
        assertThat(NumberAnswerField.parse(written)).get().satisfies(read -> assertThat(read)
                .isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "many", "12 thousand", "1e3", "1.2.3", "1,2,3", "-", ".", "12-13", "%"})
    void whatIsNoNumberIsNotTaken(String written) {
        assertThat(NumberAnswerField.parse(written)).isEmpty();
    }
}
