package org.casebook.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
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
                "王小明|王小明",
                "محمد عبد الله|عبد الله",
                "דוד בן גוריון|בן גוריון"
            })
    void aNameTellsMostlyWhatTheFamilyNameIs(String name, String family) {
        assertThat(FamilyName.of(name, null)).isEqualTo(family);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Anna Example|-|Example, Anna",
                "Juan García Márquez|García Márquez|García Márquez, Juan",
                "Sam Example Jr.|-|Example, Sam Jr.",
                "Anne-Marie van der Berg|van der Berg|van der Berg, Anne-Marie",
                "Li Li|-|Li, Li",
                "Ann Anning|Ann|Ann Anning",
                "Nagy Anna|Nagy|Nagy Anna",
                "Example, Anna|-|Example, Anna",
                "Madonna|Ciccone|Madonna",
                "Plato|-|Plato",
                "محمد الأحمد|-|الأحمد، محمد",
                "יעל כהן|-|כהן, יעל"
            })
    void listsCanHaveTheFamilyNameFirst(String name, @Nullable String family, String inLists) {
        assertThat(FamilyName.first(name, family)).isEqualTo(inLists);
    }
}
