package org.casebook.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.casebook.base.Edit;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.support.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What holds for accounts on every database. */
abstract class PeopleContract {

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    Directory directory;

    @Autowired
    PeopleRegister register;

    @Autowired
    NamesAtStart namesAtStart;

    @Autowired
    JdbcTemplate database;

    @Autowired
    School school;

    private Actor admin;
    /** Makes the names of this test its own. */
    private String mark;

    @BeforeEach
    void setUp() {
        admin = school.administrator();
        mark = school.mark();
    }

    @Test
    void anAccountIsFoundByItsUsernameInAnyWriting() {
        var made = create("Zoë." + mark, "Zoë Ångström");

        for (var written : List.of("zoë." + mark, "ZOE." + mark, " Zoe." + mark + " ")) {
            assertThat(accounts.withUsername(written).orElseThrow().person()).isEqualTo(made);
        }
        assertThat(made.active()).isTrue();
        assertThat(made.displayName()).isEqualTo("Zoë Ångström");
    }

    @Test
    void aNameThatDiffersByCaseOrAccentsAloneIsTaken() {
        create("renee." + mark, "Renée");

        for (var same : List.of("renee." + mark, "RENEE." + mark, "Renée." + mark)) {
            assertRefused(() -> create(same, "Another"), "already");
        }
        assertThat(directory.count(admin, PeopleFilter.with(mark))).isEqualTo(1);
    }

    @Test
    void aUsernameIsTypedOnAnyKeyboard() {
        var plain = create("lukasz.ss." + mark, "Łukasz Groß");
        var cyrillic = create("Жанна." + mark, "Жанна");

        for (var written : List.of("lukasz.ss.", "Łukasz.ß.", "ŁUKASZ.ẞ.")) {
            assertThat(accounts.withUsername(written + mark).orElseThrow().person())
                    .as(written)
                    .isEqualTo(plain);
        }
        for (var written : List.of("Жанна.", "жанна.", "zhanna.")) {
            assertThat(accounts.withUsername(written + mark).orElseThrow().person())
                    .as(written)
                    .isEqualTo(cyrillic);
        }
        assertRefused(() -> create("łukasz.ss." + mark, "Another"), "already");
        assertRefused(() -> create("zhanna." + mark, "Another"), "already");
        assertRefused(() -> create("ﷺ".repeat(90), "Another"), "at most 100");
    }

    @Test
    void usernamesOfBeforeGoOnWorkingAndTheirOwnLettersGoFirst() {
        var plain = create("lukasz." + mark, "Plain");
        var same = fromBefore("łukasz." + mark);
        var alone = fromBefore("søren." + mark);

        namesAtStart.afterSingletonsInstantiated();

        assertThat(owner("lukasz.")).isEqualTo(plain.id());
        assertThat(owner("ŁUKASZ.")).isEqualTo(same.id());
        assertThat(owner("søren.")).isEqualTo(alone.id());
        assertThat(owner("soren.")).isEqualTo(alone.id());
        assertRefused(() -> create("soren." + mark, "Another"), "already");
        // Whoever has such a name can be described anew, and keeps it.
        describe(same.id(), new PersonForm("New name", "Łukasz." + mark, Role.STUDENT, null, null));
        assertThat(owner("łukasz.")).isEqualTo(same.id());
        assertThat(owner("lukasz.")).isEqualTo(plain.id());
        assertRefused(
                () -> describe(alone.id(), new PersonForm("New", "łukasz." + mark, Role.STUDENT, null, null)),
                "already");
    }

    @Test
    void namesStandInOneOrderWhereverTheyCome() {
        var inOrder = new ArrayList<UUID>();
        for (var family : List.of("abel", "Béart", "Bezos", "Devos", "de Vries", "O’Neil", "Zander")) {
            // The names themselves stand the other way round.
            var name = (char) ('Z' - inOrder.size()) + " " + mark + " " + family;
            var form = new PersonForm(name, family, mark + inOrder.size(), Role.STUDENT, null, null);
            inOrder.add(directory.add(admin, form).id());
        }
        // As they stand in the database of a school that had no order by family names yet.
        database.update("update account set sort_key = null where username like ?", mark + "%");
        namesAtStart.afterSingletonsInstantiated();

        var teacher = school.teacher();
        var paged = new ArrayList<UUID>();
        var looked = new ArrayList<UUID>();
        for (int page = 0; page < 3; page++) {
            find(mark, page, 3).forEach(person -> paged.add(person.id()));
            people.withName(teacher, Role.STUDENT, mark, page, 3).forEach(person -> looked.add(person.id()));
        }
        assertThat(paged).isEqualTo(inOrder);
        assertThat(looked).isEqualTo(inOrder);
        assertThat(people.byId(inOrder.reversed()).keySet()).containsExactlyElementsOf(inOrder);
        assertThat(register.everyone(admin))
                .extracting(PersonDetails::id)
                .filteredOn(inOrder::contains)
                .isEqualTo(inOrder);
    }

    @Test
    void fieldsThatCannotBeTakenAreRefusedWithTheReason() {
        assertRefused(() -> create("  ", "Name"), "a username");
        assertRefused(() -> create(mark, " "), "a name");
        assertRefused(() -> create("a b" + mark, "Name"), "letters, digits");
        assertRefused(() -> create("-" + mark, "Name"), "begins with");
        assertRefused(() -> create(mark + "x".repeat(100), "Name"), "at most 100");
        assertRefused(() -> create(mark, "x".repeat(201)), "at most 200");
        assertThat(directory.count(admin, PeopleFilter.with(mark))).isZero();
    }

    @Test
    void aSearchTakesPercentAndUnderscoreLiterally() {
        create(mark + ".plain", "Plain " + mark);
        create(mark + "_under", "Under " + mark);
        create(mark + ".percent", "100% " + mark + "% sure");
        create(mark + ".backslash", "Back" + mark + "\\slash");

        assertThat(found(mark + "_")).containsExactly(mark + "_under");
        assertThat(found(mark + "%")).containsExactly(mark + ".percent");
        assertThat(found(mark + "\\")).containsExactly(mark + ".backslash");
        assertThat(directory.count(admin, PeopleFilter.with(mark + "%"))).isEqualTo(1);
    }

    @Test
    void aSearchFindsNamesAndUsernamesInAnyCaseAndUsernamesWithoutTheirAccents() {
        create("élise." + mark, "Müller " + mark);

        for (var text : List.of("ÉLISE." + mark, "elise." + mark, "MÜLLER " + mark, "müller " + mark)) {
            assertThat(found(text)).as(text).containsExactly("élise." + mark);
        }
    }

    @Test
    void pagesTogetherHoldEveryoneOnceInOrder() {
        for (int number = 0; number < 7; number++) {
            // Some share a display name, so that the order needs more than that.
            create(mark + number, "Page " + number / 3 + " " + mark);
        }

        var all = new ArrayList<String>();
        for (int page = 0; page < 3; page++) {
            find(mark, page, 3).forEach(person -> all.add(person.username()));
        }

        assertThat(all).containsExactly(mark + 0, mark + 1, mark + 2, mark + 3, mark + 4, mark + 5, mark + 6);
        assertThat(directory.count(admin, PeopleFilter.with(mark))).isEqualTo(7);
        assertThat(find(mark, 3, 3)).isEmpty();
    }

    @Test
    void teachersFindActiveStudentsAndTeachersByAPartOfTheirName() {
        var teacher = school.teacher();
        var mia = create("mia." + mark, "Mia " + mark);
        var gone = create("gone." + mark, "Gone " + mark);
        people.activate(admin, gone.id(), false);
        var colleague = create("col." + mark, "Colleague " + mark, Role.TEACHER);

        assertThat(people.withName(teacher, Role.STUDENT, mark.toUpperCase(java.util.Locale.ROOT), 0, 10))
                .containsExactly(mia);
        assertThat(people.withName(teacher, Role.STUDENT, "MIA." + mark, 0, 10)).containsExactly(mia);
        assertThat(people.withName(teacher, Role.TEACHER, mark, 0, 10)).containsExactly(colleague);
        assertThat(people.withName(teacher, Role.STUDENT, mark, 1, 1)).isEmpty();
        assertThat(people.withName(teacher, Role.STUDENT, "%" + mark, 0, 10)).isEmpty();
    }

    @Test
    void nobodyLeafsThroughTheSchool() {
        var teacher = school.teacher();

        for (var text : List.of("", " ", "a", " a ")) {
            assertThat(people.withName(teacher, Role.STUDENT, text, 0, 10)).isEmpty();
        }
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> people.withName(teacher, Role.ADMINISTRATOR, "head", 0, 10));
        for (var actor : List.of(school.student())) {
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> people.withName(actor, Role.STUDENT, mark, 0, 10));
        }
    }

    @Test
    void aDeactivatedAccountKeepsItsNameAndCanBeRestored() {
        var person = create(mark, "Name");

        people.activate(admin, person.id(), false);
        assertThat(people.byId(List.of(person.id())).get(person.id()).active()).isFalse();
        assertRefused(() -> create(mark, "Another"), "already");

        people.activate(admin, person.id(), true);
    }

    @Test
    void theLastAdministratorStays() {
        var second = create(mark, "Second", Role.ADMINISTRATOR);

        people.activate(admin, second.id(), false);
        assertRefused(() -> people.activate(admin, admin.id(), false), "last administrator");

        assertThat(people.byId(List.of(admin.id())).get(admin.id()).active()).isTrue();
    }

    @Test
    void nobodyElseManagesAccounts() {
        var target = create(mark, "Name").id();
        for (var actor : List.of(school.student(), school.teacher())) {
            List<ThrowingCallable> attempts = List.of(
                    () -> directory.find(actor, PeopleFilter.with(""), Directory.Order.NAME, true, 0, 10),
                    () -> directory.count(actor, PeopleFilter.with("")),
                    () -> people.activate(actor, target, false));
            assertThat(attempts).allSatisfy(attempt -> assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(attempt));
        }
        assertThat(directory.count(admin, PeopleFilter.with(mark))).isEqualTo(1);
    }

    private UUID owner(String username) {
        return accounts.withUsername(username + mark).orElseThrow().person().id();
    }

    /** Somebody whose username was taken when only case and accents made no difference. */
    private Person fromBefore(String username) {
        var made = create("now." + username, "From before");
        database.update(
                "update account set username = ?, username_key = ?, sort_key = null where id = ?",
                username,
                username,
                made.id());
        return made;
    }

    private Person create(String username, String displayName) {
        return create(username, displayName, Role.STUDENT);
    }

    private Person create(String username, String displayName, Role role) {
        return directory
                .add(admin, new PersonForm(displayName, username, role, null, null))
                .person();
    }

    private List<Person> find(String text, int page, int size) {
        return directory.find(admin, PeopleFilter.with(text), Directory.Order.NAME, true, page, size).stream()
                .map(PersonDetails::person)
                .toList();
    }

    private List<String> found(String text) {
        return find(text, 0, 20).stream().map(Person::username).toList();
    }

    private static void assertRefused(ThrowingCallable attempt, String reason) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(attempt)
                .withMessageContaining(reason);
    }

    private void describe(UUID id, PersonForm form) {
        directory.edit(admin, id, new Edit<>(directory.one(admin, id).form(), form));
    }
}
