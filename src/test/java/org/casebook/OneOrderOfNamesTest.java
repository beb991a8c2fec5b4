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

    /** Who speaks of somebody, keeps what was written, or compares it; all else is a list, and has the name as lists do. */
    private static final Pattern NO_LIST = Pattern.compile("/(people|signin)/.*|/roster/(plan|reading|writing)/.*"
            + "|/base/(HasDisplayName|ui/MainLayout).java|/privacy/(AuditLog|PersonRecords).java"
            + "|/classroom/(Memberships|JoinCodes|ui/RosterPanel).java"
            + "|/roster/(PersonEditing|ui/(HandOutDialog|SlipSheet|PersonDialog|PersonView)).java"
            + "|/(regrade/Regrades|authoring/QuestionAccess|report/ReceivedReports).java"
            + "|/messages/(MailText|MessageRepository|MessageRecipientRepository).java|/sharing/ProgressReader.java"
            + "|/gradebook/(ExternalImport|GradeOverrides|GradeSchemes|ui/ReportSheet).java");

    @Test
    void listsWriteNamesAsTheSchoolWantsThem() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/org/casebook"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> Pattern.compile("[.:]displayName\\b")
                                    .matcher(text(file))
                                    .find())
                            .map(file -> file.toString().replaceFirst(".*org/casebook", ""))
                            .filter(file -> !NO_LIST.matcher(file).matches()))
                    .as("Write listName() in a list, a table or a file, and inText() in a sentence")
                    .isEmpty();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
