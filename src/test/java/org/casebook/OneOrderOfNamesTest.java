package org.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** People stand everywhere in the order of {@code Person.BY_NAME}: docs/decisions/order-of-names.md. */
class OneOrderOfNamesTest {

    private static final Pattern ANOTHER = Pattern.compile(
            "(comparing\\w*\\(|OrderBy|Sort\\.by|order by)[^,;]*?display_?name", Pattern.CASE_INSENSITIVE);

    @Test
    void nothingSortsPeopleByAnythingElse() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> ANOTHER.matcher(text(file)).find()))
                    .as("Sort by Person.BY_NAME, or by sortKey in a query")
                    .isEmpty();
        }
        assertThat(ANOTHER.matcher("sorted(Comparator.comparing(row -> row.student().displayName(), X))")
                        .find())
                .isTrue();
        assertThat(ANOTHER.matcher("List<Account> findByIdInOrderByDisplayName(")
                        .find())
                .isTrue();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
