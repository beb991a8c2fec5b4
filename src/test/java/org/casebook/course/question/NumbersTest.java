package org.casebook.course.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.casebook.course.question.Numbers.Marks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "12500|12500|",
                "75,950|75950|its comma sets thousands apart",
                "-75,950|-75950|its comma sets thousands apart",
                "75.950|75.950|its point begins the decimals",
                "75 950|75950|its spaces set thousands apart",
                "75\u00a0950|75950|its spaces set thousands apart",
                "75\u2009950|75950|its spaces set thousands apart",
                "75\u202f950|75950|its spaces set thousands apart",
                "75'950|75950|its apostrophes set thousands apart",
                "75’950|75950|its apostrophes set thousands apart",
                "75’950.5|75950.5|its apostrophes set thousands apart",
                "1,234,567|1234567|its commas set thousands apart",
                "1.234.567|1234567|its points set thousands apart",
                "1.234,5|1234.5|its points set thousands apart",
                "1,234.5|1234.5|its commas set thousands apart",
                "3,5|3.5|",
                "3.5|3.5|",
                "3.14|3.14|",
                "3,1415|3.1415|",
                "0,125|0.125|",
                "0.125|0.125|",
                ".5|.5|",
                ",5|.5|",
                "5.|5|",
                "007|7|",
                "1234,567|1234.567|",
                "1234.567|1234.567|",
                "−3|-3|",
                "–3|-3|",
                "- 3|-3|",
                "+3|3|",
                "28.2 %|28.2|",
                "28%|28|",
                "12 km²|12|",
                "€ 75,950|75950|its comma sets thousands apart",
                " \u00a012500 |12500|",
            })
    void readsWhatPeopleWrite(String written, BigDecimal value, String note) {
        assertThat(Numbers.read(written, Marks.POINT)).get().satisfies(read -> {
            assertThat(read.value()).isEqualByComparingTo(value);
            assertThat(read.note()).isEqualTo(note == null ? "" : note);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "many",
                "1e3",
                "1.2.3",
                "1,2,3",
                "-",
                ".",
                "12-13",
                "%",
                "12,,500",
                "12, 500",
                "1,23,456",
                "12 50",
                "1 234,567,890",
                "1.234.56",
                "'500",
                "0x1F",
                "--3",
                "12500 x2",
                "€5$",
                "1,234.567.8"
            })
    void takesNothingForANumberThatIsNone(String written) {
        assertThat(Numbers.read(written, Marks.POINT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POINT|12,500|12500",
                "POINT|12.500|12.5",
                "COMMA|12,500|12.5",
                "COMMA|12.500|12500",
                "WHOLE|12,500|12500",
                "WHOLE|12.500|12500",
                "WHOLE|12.5|12.5",
            })
    void decidesBetweenTwoReadingsByTheMarks(Marks marks, String written, BigDecimal value) {
        assertThat(Numbers.read(written, marks)).get().satisfies(read -> assertThat(read.value())
                .isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "75,950;500|POINT", "75.950;0,5|COMMA", "75.950;1.234.567|COMMA", "75,950;0.5|POINT",
                "0,5;1.5|POINT", "75.950;1.234,5|COMMA", "75,950;1,234,567|POINT", "75.950;half;75 950|POINT",
            })
    void marksAreThoseOfWhoeverWroteTheOtherNumbers(String written, Marks marks) {
        assertThat(Marks.of(List.of(written.split(";")))).isEqualTo(marks);
    }

    @Test
    void keepsToASizeThatCanBeWrittenOut() {
        assertThat(Numbers.read("9".repeat(30), Marks.POINT)).isPresent();
        assertThat(Numbers.read("9".repeat(31), Marks.POINT)).isEmpty();
        assertThat(Numbers.read("1,".repeat(1_000_000), Marks.POINT)).isEmpty();
    }
}
