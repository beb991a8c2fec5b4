package org.casebook.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.casebook.base.Edit;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.people.Actor;
import org.casebook.people.Person;
import org.casebook.support.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What holds for an administrator's view of the classes on every database. */
abstract class ClassDirectoryContract {

    private static final LocalDate BEGINS = LocalDate.of(2026, 8, 31);
    private static final LocalDate ENDS = LocalDate.of(2027, 7, 16);

    @Autowired
    ClassDirectory directory;

    @Autowired
    Classes classes;

    @Autowired
    Memberships memberships;

    @Autowired
    School school;

    private Actor admin;
    private Actor teacher;
    private Actor student;
    private String mark;

    @BeforeEach
    void setUp() {
        admin = school.administrator();
        teacher = school.teacher();
        student = school.student();
        mark = UUID.randomUUID().toString();
    }

    @Test
    void classesAreFoundByNameAndExternalIdActiveAndArchivedApart() {
        var own = add("Émile %_ ", "C-" + mark);

        assertThat(found("EMILE %_  " + mark, false)).containsExactly(own.id());
        assertThat(found("c-" + mark, false)).containsExactly(own.id());
        assertThat(found(mark, true)).isEmpty();
        classes.archive(admin, own.id());
        assertThat(found(mark, false)).isEmpty();
        assertThat(found(mark, true)).containsExactly(own.id());
    }

    @Test
    void everyOrderIsTheOneThatWasAskedFor() {
        var late = directory.add(admin, new ClassForm("A " + mark, ENDS, null, null));
        var early = directory.add(admin, new ClassForm("B " + mark, BEGINS, ENDS, null));

        assertThat(directory.find(admin, mark, false, ClassDirectory.Order.BEGINS, true, 0, 10))
                .extracting(ClassDetails::id)
                .containsExactly(early.id(), late.id());
        assertThat(directory.find(admin, mark, false, ClassDirectory.Order.NAME, false, 0, 10))
                .extracting(ClassDetails::id)
                .containsExactly(early.id(), late.id());
        assertThat(directory.find(admin, mark, false, ClassDirectory.Order.ENDS, true, 1, 1))
                .hasSize(1);
    }

    @Test
    void aClassIsNamedAndDated() {
        var own = add("Plain ", null);

        directory.edit(
                admin,
                own.id(),
                new Edit<>(
                        directory.one(admin, own.id()).form(),
                        new ClassForm(" Dated " + mark, BEGINS, ENDS, "C-" + mark)));

        assertThat(directory.one(admin, own.id()).form())
                .isEqualTo(new ClassForm("Dated " + mark, BEGINS, ENDS, "C-" + mark));
        assertRefused(() -> new ClassForm("x", ENDS, BEGINS, null), "before it begins");
        assertRefused(() -> add("dated ", null), "already");
        assertRefused(() -> add("Another ", "C-" + mark), "is that of the class");
    }

    @Test
    void aNewYearBeginsWithTheOldPeopleAndTheOldClassKeepsItsOwn() {
        var old = school.classOf(teacher, student, school.student());
        var form = new ClassForm("Next " + mark, BEGINS, ENDS, null);

        var next = directory.rollOver(admin, old, form, List.of(teacher.id(), student.id()), true);

        assertThat(next.summary().teachers()).extracting(Person::id).containsExactly(teacher.id());
        assertThat(next.summary().students()).extracting(Person::id).containsExactly(student.id());
        var before = directory.one(admin, old);
        assertThat(before.summary().isArchived()).isTrue();
        assertThat(before.summary().students()).hasSize(2);
    }

    @Test
    void aRollOverThatCannotBeDoneLeavesEverythingAsItWas() {
        var old = school.classOf(teacher, student);
        var taken = directory.one(admin, old).name();

        assertRefused(() -> directory.rollOver(admin, old, ClassForm.named(taken), List.of(), true), "already");
        var form = ClassForm.named("Next " + mark);
        assertRefused(() -> directory.rollOver(admin, old, form, List.of(admin.id()), true), "only students");

        assertThat(directory.one(admin, old).summary().isArchived()).isFalse();
        assertThat(found(mark, false)).isEmpty();
    }

    @Test
    void anAdministratorSeesWhoIsWhereAndTakesManyInAtOnce() {
        var own = school.classOf(teacher, student);
        var second = school.student();

        assertThat(memberships.addAll(admin, own, List.of(student.id(), second.id())))
                .isEqualTo(1);

        assertThat(directory.members(admin, own)).isEqualTo(Set.of(teacher.id(), student.id(), second.id()));
        assertThat(directory.ofPerson(admin, second.id()))
                .extracting(ClassDetails::id)
                .containsExactly(own);
        assertThat(directory.byPerson(admin, List.of(second.id())))
                .containsExactlyEntriesOf(Map.of(
                        second.id(),
                        List.of(new ListedIn(
                                second.id(), directory.one(admin, own).name(), null))));
        memberships.remove(admin, own, second.id());
        assertThat(directory.ofPerson(admin, second.id())).isEmpty();
    }

    @Test
    void nobodyElseUsesTheDirectory() {
        var own = school.classOf(teacher, student);
        for (var actor : List.of(teacher, student)) {
            List<ThrowingCallable> attempts = List.of(
                    () -> directory.find(actor, "", false, ClassDirectory.Order.NAME, true, 0, 1),
                    () -> directory.count(actor, "", false),
                    () -> directory.one(actor, own),
                    () -> directory.ofPerson(actor, student.id()),
                    () -> directory.byPerson(actor, List.of()),
                    () -> directory.members(actor, own),
                    () -> directory.add(actor, ClassForm.named(mark)),
                    () -> directory.edit(
                            actor, own, new Edit<>(directory.one(admin, own).form(), ClassForm.named(mark))),
                    () -> directory.rollOver(actor, own, ClassForm.named(mark), List.of(), false),
                    () -> memberships.addAll(actor, own, List.of(student.id())));
            assertThat(attempts).allSatisfy(attempt -> assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(attempt));
        }
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> directory.one(admin, UUID.randomUUID()));
    }

    private ClassDetails add(String name, String externalId) {
        return directory.add(admin, new ClassForm(name + mark, null, null, externalId));
    }

    private List<UUID> found(String text, boolean archived) {
        var found = directory.find(admin, text, archived, ClassDirectory.Order.NAME, true, 0, 10);
        assertThat(directory.count(admin, text, archived)).isEqualTo(found.size());
        return found.stream().map(ClassDetails::id).toList();
    }

    private static void assertRefused(ThrowingCallable attempt, String reason) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(attempt)
                .withMessageContaining(reason);
    }
}
