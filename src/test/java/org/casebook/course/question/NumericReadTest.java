package org.casebook.course.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.casebook.course.PassageRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as students type them. */
class NumericReadTest {

    private static final Head HEAD =
            new Head("n", "t", 1, Head.Level.RECALL, new PassageRef("a", "b"), "How many?", "So many.", List.of());
    private static final Numeric WHOLE =
            new Numeric(HEAD, new BigDecimal("12500"), BigDecimal.ZERO, "persons", List.of());
    private static final Numeric WITH_DECIMALS =
            new Numeric(HEAD, new BigDecimal("3.141"), new BigDecimal("0.001"), "km", List.of());

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
        assertThat(WHOLE.read(written)).get().satisfies(read -> assertThat(read.value())
                .isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "many", "12 thousand", "1e3", "1.2.3", "1,2,3", "-", ".", "12-13", "%"})
    void whatIsNoNumberIsNotTaken(String written) {
        assertThat(WHOLE.read(written)).isEmpty();
    }

    @Test
    void aPointBeginsTheDecimalsWhereTheQuestionHasSome() {
        assertThat(WITH_DECIMALS.read("3.141").orElseThrow().value()).isEqualByComparingTo("3.141");
        assertThat(WITH_DECIMALS.read("3,141").orElseThrow().reading())
                .isEqualTo("read as 3141: its comma sets thousands apart");
        assertThat(WITH_DECIMALS.read("3,14").orElseThrow().value()).isEqualByComparingTo("3.14");
    }

    @Test
    void theQuestionsOwnUnitMayStandBesideIt() {
        assertThat(WHOLE.read("12 500 Persons").orElseThrow().value()).isEqualByComparingTo("12500");
        assertThat(WHOLE.read("12 500 km")).isEmpty();
        assertThat(WITH_DECIMALS.read("3.14 km")).isPresent();
    }
}
