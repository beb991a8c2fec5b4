package org.casebook.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NameOrderTest {

    @Test
    void everyLanguageHasItsOwnOrder() {
        var names = List.of("Zed", "Öberg", "Oz", "Łuk", "Luz", "Aalto", "Ab", "Åsa", "Chvala", "Cz", "Hus");

        assertThat(sorted("en", names))
                .containsExactly("Aalto", "Ab", "Åsa", "Chvala", "Cz", "Hus", "Łuk", "Luz", "Öberg", "Oz", "Zed");
        assertThat(sorted("sv", names))
                .containsExactly("Aalto", "Ab", "Chvala", "Cz", "Hus", "Łuk", "Luz", "Oz", "Zed", "Åsa", "Öberg");
        assertThat(sorted("da-DK", names)).endsWith("Zed", "Öberg", "Aalto", "Åsa");
        assertThat(sorted("pl", names)).containsSubsequence("Luz", "Łuk", "Öberg");
        assertThat(sorted("cs", names)).containsSubsequence("Cz", "Hus", "Chvala");
    }

    @Test
    void theFamilyNameGoesFirstAndSignsInNamesMakeNoDifference() {
        assertThat(sorted(
                        "en",
                        List.of(
                                "Zoe Abel",
                                "Anna Zander",
                                "Ann O’Brien",
                                "Bob O'Brien",
                                "Cy Obrien",
                                "Vik de Vries",
                                "Di Devos",
                                "Ann De Vries")))
                .containsExactly(
                        "Zoe Abel",
                        "Di Devos",
                        "Ann O’Brien",
                        "Bob O'Brien",
                        "Cy Obrien",
                        "Ann De Vries",
                        "Vik de Vries",
                        "Anna Zander");
        assertThat(key("en", "Ann de Vries", "de Vries")).isGreaterThan(key("en", "Zoe Devos", null));
    }

    @Test
    void longNamesFitIntoTheDatabase() {
        assertThat(key("en", "Ж".repeat(200), "Ж".repeat(200))).hasSize(400);
    }

    @Test
    void withoutASettingTheMachinesLanguageHoldsAndNoNonsenseIsTaken() {
        assertThat(new NameOrder("", "").mark()).startsWith(Locale.getDefault().getLanguage());
        assertThatIllegalStateException()
                .isThrownBy(() -> new NameOrder("sv_SE!", ""))
                .withMessageContaining("sv_SE!");
        assertThatIllegalStateException()
                .isThrownBy(() -> new NameOrder("en", "last-first"))
                .withMessageContaining("last-first");
    }

    @Test
    void listsWriteNamesAsTheSchoolWantsThemAndAnotherWishIsAnotherMark() {
        var asWritten = new NameOrder("de", "as-written");
        var familyFirst = new NameOrder("de", "family-name-first");

        assertThat(asWritten.listName("Anna Öberg", null)).isNull();
        assertThat(familyFirst.listName("Anna Öberg", null)).isEqualTo("Öberg, Anna");
        assertThat(familyFirst.listName("Plato", null)).isNull();
        assertThat(familyFirst.mark()).isNotEqualTo(asWritten.mark());
        assertThat(familyFirst.sortKey("Anna Öberg", null)).startsWith(familyFirst.mark());
    }

    @Test
    void namesOfClassesAreSortedByTheirNumbers() {
        var order = new NaturalOrder(new NameOrder("en", ""));
        var names = new ArrayList<>(List.of("10a", "9b", "History 10", "9a", "history 2", "10 b", "9B (new)"));
        names.sort(Comparator.comparing(order::key));
        assertThat(names).containsExactly("9a", "9b", "9B (new)", "10a", "10 b", "history 2", "History 10");
    }

    private static List<String> sorted(String language, List<String> names) {
        var sorted = new ArrayList<>(names);
        sorted.sort(Comparator.comparing(name -> key(language, name, null)));
        return sorted;
    }

    private static String key(String language, String name, @Nullable String familyName) {
        return new NameOrder(language, "").sortKey(name, familyName);
    }
}
