package org.casebook.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.casebook.people.PersonForm;
import org.casebook.roster.plan.Options;
import org.casebook.roster.plan.Planner;
import org.casebook.roster.plan.Roster;
import org.casebook.roster.plan.RosterPlan;
import org.casebook.roster.plan.School;
import org.casebook.roster.reading.Familiar;
import org.casebook.roster.reading.RosterReader;
import org.casebook.roster.reading.UploadedFile;
import org.casebook.roster.writing.RefusedRows;
import org.casebook.roster.writing.RosterCsv;
import org.junit.jupiter.api.Test;

/** Rows that can't be taken are given back as they were written, are mended, and take their old places. */
class RefusedRowsTest {

    private static final String PEOPLE = """
            Surname;First name;Username;Class;Room
            Lee;Ann;ann;K;12
            =1+1;Bob;b b;K;"13; upstairs"
            Ray;Tom;tom;K;14
            Fox, Pat;;pat;K;15;16
            """;

    private final School school = new School(UUID.randomUUID(), List.of(), List.of(), List.of());

    @Test
    void theyAreAsTheyWereWrittenAfterTheReasonAndNoFormula() {
        var refused = refused(read(file("people.csv", PEOPLE)));

        assertThat(refused.name()).isEqualTo("people-refused.csv");
        var lines = text(refused).lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).isEqualTo("\uFEFFreason,from,Surname,First name,Username,Class,Room");
        assertThat(lines.get(1))
                .contains("letters, digits", "\"people.csv, line 3 (")
                .endsWith("'=1+1,Bob,b b,K,13; upstairs");
        assertThat(lines.get(2)).startsWith("This line has more fields").endsWith("\"Fox, Pat\",,pat,K,15,16");
    }

    @Test
    void mendedOnesTakeTheirPlacesAndTheOthersComeBackOnceMore() {
        var people = file("people.csv", PEOPLE);
        var first = file("people-refused.csv", text(refused(read(people))).replace("b b", "bob"));

        var half = read(people, first);
        assertThat(plan(half).refused()).singleElement().satisfies(step -> assertThat(step.place())
                .hasToString("people.csv, line 5"));
        var second = text(refused(half));
        assertThat(second.lines()).hasSize(3);
        assertThat(second).contains("'=1+1,Bob,bob,K", ",16");

        // The second file takes the first one's place, and has what was put right in that.
        var whole = read(people, file("people-refused.csv", second.replace("15,16", "15")));
        var plan = plan(whole);
        assertThat(plan.refused()).isEmpty();
        assertThat(plan.changes().newPeople().values())
                .extracting(PersonForm::displayName)
                .containsExactly("Ann Lee", "Bob =1+1", "Tom Ray", "Fox, Pat");
        assertThat(whole.notes()).containsExactly("Columns not used: Room ('people.csv').");
    }

    @Test
    void theyAreTakenByThemselvesWithoutTheFileOrIfItHasChanged() {
        var mended = file(
                "people-refused.csv",
                text(refused(read(file("people.csv", PEOPLE)))).replace("b b", "bob"));

        var alone = read(mended);
        assertThat(alone.people()).hasSize(2);
        assertThat(alone.notes()).first().asString().contains("2 of the rows of 'people-refused.csv'");
        assertThat(refused(alone).columns())
                .containsExactly("reason", "from", "Surname", "First name", "Username", "Class", "Room");
        assertThat(refused(alone).name()).isEqualTo("people-refused.csv");

        var changed = read(file("people.csv", PEOPLE.replace("b b", "b.b")), mended);
        assertThat(changed.people())
                .extracting(row -> row.place() + " " + row.username())
                .contains("people.csv, line 3 b.b", "people-refused.csv, line 2 bob");
    }

    @Test
    void thoseOfABundleTakeTheirPlacesInIt() {
        var bundle = new ArrayList<>(List.of(
                file("manifest.csv", "propertyName,value\noneroster.version,1.2\nfile.users,bulk\n"),
                file("users.csv", "sourcedId,username,givenName,familyName,role\n1,ann,,,student\n")));
        var refused = refused(RosterReader.read(bundle, LocalDate.EPOCH, Familiar.NOTHING));
        bundle.add(file(refused.name(), text(refused).replace("ann,,", "ann,Ann,Lee")));

        var plan = plan(RosterReader.read(bundle, LocalDate.EPOCH, Familiar.NOTHING));

        assertThat(plan.faults()).isEmpty();
        assertThat(plan.changes().newPeople()).hasSize(1);
    }

    private RosterCsv refused(Roster roster) {
        var files = RefusedRows.of(roster, plan(roster));
        assertThat(files).hasSize(1);
        return files.getFirst();
    }

    private RosterPlan plan(Roster roster) {
        return Planner.plan(school, roster, Options.NOTHING_MISSING);
    }

    private static Roster read(UploadedFile... files) {
        return RosterReader.read(List.of(files), LocalDate.EPOCH, Familiar.NOTHING);
    }

    private static String text(RosterCsv file) {
        return new String(file.forSpreadsheets(), StandardCharsets.UTF_8);
    }

    private static UploadedFile file(String name, String text) {
        return new UploadedFile(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
