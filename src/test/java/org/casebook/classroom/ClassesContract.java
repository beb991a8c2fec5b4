package org.casebook.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.casebook.base.Edit;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.people.Actor;
import org.casebook.people.People;
import org.casebook.people.Person;
import org.casebook.support.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What holds for classes on every database. */
abstract class ClassesContract {

    @Autowired
    Classes classes;

    @Autowired
    Memberships memberships;

    @Autowired
    People people;

    @Autowired
    School school;

    private Actor admin;
    private Actor teacher;
    private Actor student;
    private UUID own;

    @BeforeEach
    void setUp() {
        admin = school.administrator();
        teacher = school.teacher();
        student = school.student();
        own = school.classOf(teacher, student);
    }

    @Test
    void aClassHasItsPeopleByName() {
        var second = school.student();
        var expected = people.byId(List.of(student.id(), second.id())).values().stream()
                .map(Person::displayName)
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();

        memberships.set(admin, own, List.of(teacher.id()), List.of(second.id(), student.id()));

        var summary = classes.taught(teacher, own);
        assertThat(summary.students()).extracting(Person::displayName).containsExactlyElementsOf(expected);
        assertThat(summary.teachers()).extracting(Person::id).containsExactly(teacher.id());
    }

    @Test
    void aNameIsTakenWhateverItsCaseAndSpaces() {
        var name = "Émile " + own;
        classes.create(admin, name);

        assertRefused(() -> classes.create(admin, " EMILE   " + own), "already");
        assertRefused(
                () -> classes.rename(
                        admin, own, new Edit<>(classes.names(admin).getOrDefault(own, ""), "émile " + own)),
                "already");
        assertRefused(() -> classes.create(admin, "  "), "a name");
        assertRefused(() -> classes.create(admin, "x".repeat(121)), "at most 120");
    }

    @Test
    void aClassIsRenamedEvenToAnotherWritingOfItsName() {
        classes.rename(admin, own, new Edit<>(classes.names(admin).getOrDefault(own, ""), "history " + own));
        classes.rename(admin, own, new Edit<>(classes.names(admin).getOrDefault(own, ""), " History " + own + " "));
        assertThat(classes.taught(teacher, own).name()).isEqualTo("History " + own);

        assertRefused(
                () -> classes.rename(
                        admin,
                        own,
                        new Edit<>(classes.names(admin).getOrDefault(own, ""), "History" + " ".repeat(120) + own)),
                "at most 120");
        assertNotFound(() -> classes.rename(
                admin,
                UUID.randomUUID(),
                new Edit<>(classes.names(admin).getOrDefault(UUID.randomUUID(), ""), "Nowhere")));
    }

    @Test
    void aTeacherTeachesTheClassThatTheyMake() {
        var newcomer = school.teacher();

        var made = classes.create(newcomer, "Made by " + newcomer.id());

        assertThat(made.teachers()).extracting(Person::id).containsExactly(newcomer.id());
        assertThat(made.students()).isEmpty();
        assertThat(classes.taughtBy(newcomer)).containsExactly(made);
        memberships.add(newcomer, made.id(), school.student().id());
        assertThat(classes.taught(newcomer, made.id()).students()).hasSize(1);
        assertThat(classes.create(admin, "Made by " + admin.id()).teachers()).isEmpty();
    }

    @Test
    void aTeacherRenamesTheirOwnClassAnArchivedOneTooSoThatItsNameIsFree() {
        var name = classes.taught(teacher, own).name();
        classes.archive(teacher, own);
        assertRefused(() -> classes.create(teacher, name), "an archived class '" + name + "' in this school already");

        classes.rename(teacher, own, new Edit<>(classes.names(admin).getOrDefault(own, ""), name + " of last year"));

        assertThat(classes.taught(teacher, own).name()).isEqualTo(name + " of last year");
        assertThat(classes.create(teacher, name).name()).isEqualTo(name);
        assertNotFound(() -> classes.rename(
                school.teacher(), own, new Edit<>(classes.names(admin).getOrDefault(own, ""), "Theirs")));
    }

    @Test
    void aTeacherHasTheirOwnClassesAlone() {
        var other = school.teacher();
        var others = school.classOf(other, school.student());

        assertThat(classes.taughtBy(teacher)).extracting(ClassSummary::id).containsExactly(own);
        assertNotFound(() -> classes.taught(teacher, others));
        assertNotFound(() -> classes.taught(teacher, UUID.randomUUID()));
        assertThat(classes.taughtBy(school.teacher())).isEmpty();
    }

    @Test
    void teachingIsBetweenATeacherAndAStudentOfOneClass() {
        var other = school.teacher();
        school.classOf(other, school.student());

        assertThat(classes.teaches(teacher, student.id())).isTrue();
        assertThat(classes.teaches(other, student.id())).isFalse();
        assertThat(classes.teaches(teacher, teacher.id())).isFalse();
        assertThat(classes.teaches(student, student.id())).isFalse();
        assertThat(classes.teaches(admin, student.id())).isFalse();
    }

    @Test
    void anArchivedClassIsReadableAndStaysInItsPlaceUntilItIsRestored() {
        classes.archive(teacher, own);

        var archived = classes.taught(teacher, own);
        assertThat(archived.isArchived()).isTrue();
        assertThat(archived.students()).extracting(Person::id).containsExactly(student.id());
        assertThat(classes.teaches(teacher, student.id())).isTrue();
        assertThat(classes.taughtBy(teacher)).singleElement().satisfies(summary -> assertThat(summary.isArchived())
                .isTrue());

        classes.restore(teacher, own);
        assertThat(classes.taught(teacher, own).isArchived()).isFalse();
    }

    @Test
    void aStudentAttendsTheClassesTheyAreInArchivedOnesToo() {
        var left = school.classOf(teacher, student);
        var past = school.classOf(teacher, student);
        memberships.remove(teacher, left, student.id());
        classes.archive(teacher, past);

        assertThat(classes.attendedBy(student)).extracting(AttendedClass::id).containsExactly(own, past);
        assertThat(classes.attendedBy(student))
                .extracting(AttendedClass::archived)
                .containsExactly(false, true);
        assertThat(classes.attendedBy(school.student())).isEmpty();
        assertNotFound(() -> classes.attendedBy(teacher));
    }

    @Test
    void administratorsArchiveAndRestoreEveryClass() {
        classes.archive(admin, own);
        assertThat(classes.taught(teacher, own).isArchived()).isTrue();

        classes.restore(admin, own);
        assertThat(classes.taught(teacher, own).isArchived()).isFalse();
    }

    @Test
    void nobodyElseArchivesAClassOrRestoresIt() {
        for (var actor : List.of(student, school.teacher(), school.student())) {
            assertNotFound(() -> classes.archive(actor, own));
            assertNotFound(() -> classes.restore(actor, own));
        }
        assertNotFound(() -> classes.archive(admin, UUID.randomUUID()));
        assertThat(classes.taught(teacher, own).isArchived()).isFalse();
    }

    @Test
    void theNameOfAnArchivedClassIsTakenAndSaysSo() {
        var name = classes.taught(teacher, own).name();
        classes.archive(teacher, own);

        assertRefused(() -> classes.create(admin, name), "an archived class '" + name + "' in this school");
    }

    @Test
    void studentsMakeNoClassesAndOnlyTeachersLookIntoThem() {
        assertNotFound(() -> classes.create(student, "Mine"));
        assertNotFound(() ->
                classes.rename(student, own, new Edit<>(classes.names(admin).getOrDefault(own, ""), "Mine")));
        assertNotFound(() -> classes.taughtBy(student));
        assertNotFound(() -> classes.taught(admin, own));
        assertThat(classes.taught(teacher, own).students()).hasSize(1);
    }

    private static void assertNotFound(ThrowingCallable attempt) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(attempt);
    }

    private static void assertRefused(ThrowingCallable attempt, String reason) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(attempt)
                .withMessageContaining(reason);
    }
}
