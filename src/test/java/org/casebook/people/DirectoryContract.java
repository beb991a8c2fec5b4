package org.casebook.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.casebook.base.Edit;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.people.PeopleFilter.State;
import org.casebook.support.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What administrators find and change of people on every database. */
abstract class DirectoryContract {

    @Autowired
    Directory directory;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

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
    void aPersonIsFoundByNameUsernameAndExternalId() {
        var person = directory.add(admin, form("anna." + mark, "Änna " + mark, "ID-" + mark));

        for (var text : List.of("änna " + mark, "ANNA." + mark, "id-" + mark)) {
            assertThat(found(PeopleFilter.with(text))).as(text).containsExactly(person.person());
        }
    }

    @Test
    void theFiltersLeaveWhomTheySay() {
        var teacher = add("t", Role.TEACHER);
        var gone = add("gone", Role.STUDENT);
        var seen = add("seen", Role.STUDENT);
        people.activate(admin, gone.id(), false);
        accounts.signedIn(seen.id(), Instant.parse("2026-03-02T09:00:00Z"));

        assertThat(found(new PeopleFilter(mark, Role.TEACHER, null, null))).containsExactly(teacher);
        assertThat(found(new PeopleFilter(mark, null, State.DEACTIVATED, null)))
                .extracting(Person::id)
                .containsExactly(gone.id());
        assertThat(found(new PeopleFilter(mark, null, State.ACTIVE, null))).containsExactlyInAnyOrder(teacher, seen);
        assertThat(found(new PeopleFilter(mark, null, State.NEVER_SIGNED_IN, null)))
                .containsExactly(teacher);
        assertThat(found(new PeopleFilter(mark, null, null, Set.of(seen.id())))).containsExactly(seen);
        assertThat(found(new PeopleFilter(mark, null, null, Set.of()))).isEmpty();
    }

    @Test
    void everyOrderIsTheOneThatWasAskedFor() {
        add("b", Role.STUDENT);
        add("a", Role.TEACHER);
        for (var order : Directory.Order.values()) {
            for (boolean ascending : new boolean[] {true, false}) {
                assertThat(directory.find(admin, PeopleFilter.with(mark), order, ascending, 0, 10))
                        .as(order.name())
                        .hasSize(2);
            }
        }
        assertThat(directory.find(admin, PeopleFilter.with(mark), Directory.Order.USERNAME, false, 0, 10))
                .extracting(person -> person.person().username())
                .containsExactly("b." + mark, "a." + mark);
    }

    @Test
    void whoIsRenamedStaysTheSamePerson() {
        var before = directory.add(admin, form("old." + mark, "Old " + mark, "ID-" + mark));

        directory.edit(
                admin,
                before.id(),
                new Edit<>(
                        directory.one(admin, before.id()).form(),
                        new PersonForm("New", "new." + mark, Role.TEACHER, " new@example.org ", "ID-" + mark)));

        var after = directory.one(admin, before.id());
        assertThat(after.person().displayName()).isEqualTo("New");
        assertThat(after.person().role()).isEqualTo(Role.TEACHER);
        assertThat(after.email()).isEqualTo("new@example.org");
        assertThat(accounts.withUsername("NEW." + mark)).isPresent();
        assertThat(accounts.withUsername("old." + mark)).isEmpty();
    }

    @Test
    void namesAndExternalIdsAreHeldByOnePerson() {
        var first = directory.add(admin, form("first." + mark, "First", "ID-" + mark));
        var second = directory.add(admin, form("second." + mark, "Second", null));

        assertRefused(() -> directory.add(admin, form("FIRST." + mark, "Third", null)), "already");
        assertRefused(() -> directory.add(admin, form("third." + mark, "Third", "ID-" + mark)), "First (first");
        assertRefused(
                () -> directory.edit(
                        admin,
                        second.id(),
                        new Edit<>(directory.one(admin, second.id()).form(), form("first." + mark, "Second", null))),
                "already");
        // Their own are free for themselves.
        directory.edit(
                admin,
                first.id(),
                new Edit<>(directory.one(admin, first.id()).form(), form("First." + mark, "First", "ID-" + mark)));
        assertThat(directory.one(admin, first.id()).person().username()).isEqualTo("First." + mark);
    }

    @Test
    void theLastAdministratorKeepsTheRole() {
        var head = directory.one(admin, admin.id());

        assertRefused(
                () -> directory.edit(
                        admin,
                        admin.id(),
                        new Edit<>(
                                directory.one(admin, admin.id()).form(),
                                new PersonForm("Head", head.person().username(), Role.TEACHER, null, null))),
                "last administrator");
        assertThat(directory.one(admin, admin.id()).person().role()).isEqualTo(Role.ADMINISTRATOR);
    }

    @Test
    void peopleAreNamedByUsernameOrExternalId() {
        var person = directory
                .add(admin, form("Élise." + mark, "Elise", "ID-" + mark))
                .person();

        var named = directory.named(admin, List.of("elise." + mark, "ID-" + mark, "nobody." + mark));

        assertThat(named).containsOnlyKeys("elise." + mark, "ID-" + mark);
        assertThat(named.values()).containsOnly(person);
    }

    @Test
    void nobodyElseSeesTheDirectory() {
        for (var actor : List.of(school.student(), school.teacher())) {
            List<ThrowingCallable> attempts = List.of(
                    () -> directory.find(actor, PeopleFilter.with(""), Directory.Order.NAME, true, 0, 1),
                    () -> directory.count(actor, PeopleFilter.with("")),
                    () -> directory.one(actor, actor.id()),
                    () -> directory.named(actor, List.of("head")),
                    () -> directory.add(actor, form(mark, "Name", null)),
                    () -> directory.edit(
                            actor,
                            actor.id(),
                            new Edit<>(directory.one(admin, actor.id()).form(), form(mark, "Name", null))));
            assertThat(attempts).allSatisfy(attempt -> assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(attempt));
        }
    }

    private Person add(String name, Role role) {
        return directory
                .add(admin, new PersonForm(name + " " + mark, name + "." + mark, role, null, null))
                .person();
    }

    private static PersonForm form(String username, String name, String externalId) {
        return new PersonForm(name, username, Role.STUDENT, null, externalId);
    }

    private List<Person> found(PeopleFilter filter) {
        var found = directory.find(admin, filter, Directory.Order.NAME, true, 0, 10).stream()
                .map(PersonDetails::person)
                .toList();
        assertThat(directory.count(admin, filter)).isEqualTo(found.size());
        return found;
    }

    private static void assertRefused(ThrowingCallable attempt, String reason) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(attempt)
                .withMessageContaining(reason);
    }
}
