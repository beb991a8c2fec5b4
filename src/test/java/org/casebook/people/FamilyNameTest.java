package org.casebook.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamilyNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Example|Example",
                "Juan García Márquez|Márquez",
                "Example, Anna|Example",
                "van der Berg, Anna Maria|van der Berg",
                "Sam Example Jr.|Example",
                "Sam Example, Jr.|Example",
                "Henry Example III|Example",
                "Plato|Plato",
                "Jr.|Jr.",
                "王小明|王小明"
            })
    void aNameTellsMostlyWhatTheFamilyNameIs(String name, String family) {
        assertThat(FamilyName.of(name, null)).isEqualTo(family);
    }
}
