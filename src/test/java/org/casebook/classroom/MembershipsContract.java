package org.casebook.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditFilter;
import org.casebook.audit.AuditTrail;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.people.Actor;
import org.casebook.people.Person;
import org.casebook.support.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who comes into classes and leaves them, on every database. */
abstract class MembershipsContract {

    @Autowired
    Memberships memberships;

    @Autowired
    Classes classes;

    @Autowired
    ClassMemberRepository members;

    @Autowired
    AuditTrail trail;

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
    void settingTheMembersEndsAndBeginsMemberships() {
        var second = school.student();
        var substitute = school.teacher();

        memberships.set(admin, own, List.of(substitute.id()), List.of(second.id()));

        assertThat(studentsOf(own, substitute)).containsExactly(second.id());
        assertThat(classes.taughtBy(teacher)).isEmpty();
        assertThat(classes.teaches(teacher, student.id())).isFalse();
        assertThat(classes.teaches(substitute, second.id())).isTrue();
    }

    @Test
    void onlyTeachersTeachAndOnlyStudentsAreTaught() {
        assertRefused(() -> memberships.set(admin, own, List.of(student.id()), List.of()), "Only teachers");
        assertRefused(() -> memberships.set(admin, own, List.of(), List.of(teacher.id())), "only students");
        assertRefused(() -> memberships.set(admin, own, List.of(admin.id()), List.of()), "Only teachers");
        assertRefused(() -> memberships.set(admin, own, List.of(), List.of(UUID.randomUUID())), "only students");
        assertNotFound(() -> memberships.add(teacher, own, admin.id()));
        assertNotFound(() -> memberships.add(teacher, own, UUID.randomUUID()));
        assertThat(studentsOf(own, teacher)).containsExactly(student.id());
    }

    @Test
    void everyComingAndGoingIsInTheAuditTrail() {
        var colleague = school.teacher();
        var other = school.classOf(teacher);

        memberships.add(teacher, own, colleague.id());
        memberships.remove(teacher, own, colleague.id());
        memberships.move(teacher, own, other, student.id());
        memberships.add(admin, own, student.id());

        assertThat(trail(colleague))
                .containsExactly(tuple(teacher.id(), own, "Came in"), tuple(teacher.id(), own, "Left"));
        assertThat(trail(student))
                .containsExactly(
                        tuple(admin.id(), own, "Came in"),
                        tuple(teacher.id(), other, "Came in"),
                        tuple(teacher.id(), own, "Left"),
                        tuple(admin.id(), own, "Came back"));
    }

    /** What became of somebody's memberships: by whom, in which class, what. */
    private List<Tuple> trail(Actor person) {
        return trail.lines(new AuditFilter(person.id(), AuditAction.MEMBERS_CHANGED, null, null, null), 0, 20).stream()
                .filter(line -> person.id().equals(line.subject().id()))
                .map(line -> tuple(line.actor(), line.subject().schoolClass(), line.detail()))
                .toList()
                .reversed();
    }

    @Test
    void aTeacherAddsStudentsAndTeachers() {
        var newcomer = school.student();
        var colleague = school.teacher();

        memberships.add(teacher, own, newcomer.id());
        memberships.add(teacher, own, colleague.id());

        assertThat(studentsOf(own, colleague)).containsExactlyInAnyOrder(student.id(), newcomer.id());
        assertThat(classes.teaches(colleague, newcomer.id())).isTrue();
        assertRefused(() -> memberships.add(teacher, own, newcomer.id()), "already");
    }

    @Test
    void whoLeftIsSeenNoMoreAndTheirMembershipIsKept() {
        memberships.remove(teacher, own, student.id());

        assertThat(classes.teaches(teacher, student.id())).isFalse();
        assertThat(studentsOf(own, teacher)).isEmpty();
        assertThat(member(student).isPresent()).isFalse();
        assertNotFound(() -> memberships.remove(teacher, own, student.id()));
    }

    @Test
    void whoComesBackTakesUpTheMembershipTheyHad() {
        memberships.remove(teacher, own, student.id());
        memberships.add(teacher, own, student.id());

        assertThat(studentsOf(own, teacher)).containsExactly(student.id());
        assertThat(classes.teaches(teacher, student.id())).isTrue();

        memberships.set(admin, own, List.of(teacher.id()), List.of());
        assertThat(studentsOf(own, teacher)).isEmpty();
        memberships.set(admin, own, List.of(teacher.id()), List.of(student.id()));
        assertThat(studentsOf(own, teacher)).containsExactly(student.id());
    }

    @Test
    void aTeacherWhoLeftSeesNothingOfTheClass() {
        var colleague = school.teacher();
        memberships.add(teacher, own, colleague.id());

        memberships.remove(colleague, own, teacher.id());

        assertThat(classes.taughtBy(teacher)).isEmpty();
        assertThat(classes.teaches(teacher, student.id())).isFalse();
        assertNotFound(() -> classes.taught(teacher, own));
        assertNotFound(() -> memberships.add(teacher, own, teacher.id()));
    }

    @Test
    void theLastTeacherStays() {
        assertRefused(() -> memberships.remove(teacher, own, teacher.id()), "needs a teacher");
        assertThat(classes.taughtBy(teacher)).hasSize(1);
    }

    @Test
    void twoTeachersWhoRemoveEachOtherAtTheSameMomentDoNotLeaveTheClassAlone() throws Exception {
        var colleague = school.teacher();
        memberships.add(teacher, own, colleague.id());
        Callable<Boolean> one = () -> tried(() -> memberships.remove(teacher, own, colleague.id()));
        Callable<Boolean> other = () -> tried(() -> memberships.remove(colleague, own, teacher.id()));

        try (var threads = Executors.newFixedThreadPool(2)) {
            var done = new ArrayList<Boolean>();
            for (var outcome : threads.invokeAll(List.of(one, other))) {
                done.add(outcome.get());
            }
            assertThat(done).containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void aStudentMovesBetweenTwoClassesOfOneTeacher() {
        var other = school.classOf(teacher);

        memberships.move(teacher, own, other, student.id());
        assertThat(studentsOf(own, teacher)).isEmpty();
        assertThat(studentsOf(other, teacher)).containsExactly(student.id());

        memberships.move(teacher, other, own, student.id());
        assertThat(studentsOf(own, teacher)).containsExactly(student.id());
        assertThat(studentsOf(other, teacher)).isEmpty();
    }

    @Test
    void whoIsInBothClassesIsNotMoved() {
        var other = school.classOf(teacher, student);

        assertRefused(() -> memberships.move(teacher, own, other, student.id()), "in both classes");
        assertThat(studentsOf(own, teacher)).containsExactly(student.id());
        assertNotFound(() -> memberships.move(teacher, own, other, teacher.id()));
        assertNotFound(
                () -> memberships.move(teacher, own, other, school.student().id()));
    }

    @Test
    void nobodyMovesAStudentIntoAnothersClassOrOutOfIt() {
        var theirs = school.student();
        var others = school.classOf(school.teacher(), theirs);

        assertNotFound(() -> memberships.move(teacher, own, others, student.id()));
        assertNotFound(() -> memberships.move(teacher, others, own, theirs.id()));
        assertThat(studentsOf(own, teacher)).containsExactly(student.id());
    }

    @Test
    void anArchivedClassKeepsItsPeopleAsTheyAre() {
        var other = school.classOf(teacher);
        classes.archive(teacher, own);

        for (ThrowingCallable change : List.<ThrowingCallable>of(
                () -> memberships.add(teacher, own, school.student().id()),
                () -> memberships.remove(teacher, own, student.id()),
                () -> memberships.move(teacher, own, other, student.id()),
                () -> memberships.set(admin, own, List.of(teacher.id()), List.of()))) {
            assertRefused(change, "archived");
        }
        assertThat(studentsOf(own, teacher)).containsExactly(student.id());
    }

    @Test
    void onlyTheClassesOwnTeachersChangeWhoIsInIt() {
        for (var actor : List.of(student, school.student(), school.teacher())) {
            assertNotFound(() -> memberships.add(actor, own, actor.id()));
            assertNotFound(() -> memberships.remove(actor, own, student.id()));
            assertNotFound(() -> memberships.set(actor, own, List.of(), List.of()));
        }
        assertNotFound(() -> memberships.set(teacher, own, List.of(teacher.id()), List.of()));
        assertNotFound(() -> memberships.set(admin, UUID.randomUUID(), List.of(), List.of()));
        assertThat(studentsOf(own, teacher)).containsExactly(student.id());
    }

    @Test
    void addingSomeoneTwiceAtTheSameMomentAddsThemOnce() throws Exception {
        var newcomer = school.student();
        Callable<Boolean> add = () -> tried(() -> memberships.add(teacher, own, newcomer.id()));

        try (var threads = Executors.newFixedThreadPool(4)) {
            var done = new ArrayList<Boolean>();
            for (var outcome : threads.invokeAll(List.of(add, add, add, add))) {
                done.add(outcome.get());
            }
            assertThat(done).containsExactlyInAnyOrder(true, false, false, false);
        }
        assertThat(studentsOf(own, teacher)).containsExactlyInAnyOrder(student.id(), newcomer.id());
    }

    private List<UUID> studentsOf(UUID classId, Actor seenBy) {
        return classes.taught(seenBy, classId).students().stream()
                .map(Person::id)
                .toList();
    }

    private ClassMember member(Actor actor) {
        return members.findById(new ClassMember.Id(own, actor.id())).orElseThrow();
    }

    private static boolean tried(Runnable action) {
        try {
            action.run();
            return true;
        } catch (InvalidInputException | NotFoundException refusal) {
            return false;
        }
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
