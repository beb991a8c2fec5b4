package org.casebook.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.ClassGroup;
import org.casebook.classroom.Groups;
import org.casebook.classroom.Memberships;
import org.casebook.course.Course;
import org.casebook.people.Actor;
import org.casebook.support.Plans;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of assignments when a group is deleted that they are for, on every database. */
abstract class GroupAssignmentsContract {

    @Autowired
    Assignments assignments;

    @Autowired
    Accommodations accommodations;

    @Autowired
    Tasks tasks;

    @Autowired
    Groups groups;

    @Autowired
    Memberships memberships;

    @Autowired
    Course course;

    @Autowired
    School school;

    @Autowired
    TestClock clock;

    private Actor teacher;
    private Actor mia;
    private Actor tom;
    private UUID own;
    private ClassGroup group;
    private Instant closes;

    @BeforeEach
    void setUp() {
        teacher = school.teacher();
        mia = school.student();
        tom = school.student();
        own = school.classOf(teacher, mia, tom);
        group = groups.create(teacher, own, "Group", Set.of(mia.id()));
        closes = clock.instant().plus(Duration.ofDays(1));
    }

    @Test
    void aGroupWhoseWorkIsNotOverStays() {
        var id = assign(group.id());

        assertThat(groups.workOf(teacher, group.id())).singleElement().satisfies(piece -> {
            assertThat(piece.title()).isEqualTo("Week 3");
            assertThat(piece.over()).isFalse();
        });
        assertRefused(() -> groups.delete(teacher, group.id()), "'Week 3' is set to this group and not over");

        clock.advance(Duration.ofDays(1));
        accommodations.set(teacher, id, new Accommodation(mia.id(), false, null, closes.plus(Duration.ofDays(1)), 0));
        assertRefused(() -> groups.delete(teacher, group.id()), "not over");
        assertThat(groups.of(teacher, own)).containsExactly(group);
    }

    @Test
    void aDraftHoldsItsGroupToo() {
        assignments.draft(teacher, own, plan(group.id()));

        assertRefused(() -> groups.delete(teacher, group.id()), "not over");
    }

    @Test
    void whatIsOverStaysWithTheStudentsOfTheGroup() {
        var other = groups.create(teacher, own, "Other", Set.of(tom.id()));
        var ofBoth = assign(group.id(), other.id());
        var ofOther = assign(other.id());
        memberships.remove(teacher, own, mia.id());
        clock.advance(Duration.ofDays(1));

        groups.delete(teacher, group.id());

        assertThat(students(ofBoth)).containsExactly(tom.id());
        memberships.add(teacher, own, mia.id());
        assertThat(students(ofBoth)).containsExactlyInAnyOrder(mia.id(), tom.id());
        assertThat(students(ofOther)).containsExactly(tom.id());
        assertThat(tasks.of(mia)).extracting(Task::id).containsExactly(ofBoth);
    }

    @Test
    void theLastGroupOfNobodyGoesWithoutATrace() {
        var empty = groups.create(teacher, own, "Empty", Set.of());
        var id = assign(empty.id());
        clock.advance(Duration.ofDays(1));

        groups.delete(teacher, empty.id());

        assertThat(students(id)).isEmpty();
        assertThat(assignments.ofClass(teacher, own)).hasSize(1);
        assertRefused(() -> assign(empty.id()), "no such group");
    }

    @Test
    void onlyTeachersOfTheClassLearnWhatAGroupIsSet() {
        for (var actor : List.of(mia, school.teacher(), school.administrator())) {
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> groups.workOf(actor, group.id()));
        }
    }

    private UUID assign(UUID... ids) {
        var id = assignments.draft(teacher, own, plan(ids));
        assignments.give(teacher, id);
        return id;
    }

    private AssignmentPlan plan(UUID... ids) {
        var plan = Plans.of(
                List.of(course.sections().getFirst().slug()),
                null,
                new Schedule(closes.minus(Duration.ofDays(2)), null, closes, LateRule.MARKED));
        return new AssignmentPlan(
                plan.title(),
                plan.instructions(),
                plan.sections(),
                null,
                new Audience.Groups(Set.of(ids)),
                plan.schedule());
    }

    private List<UUID> students(UUID assignment) {
        return assignments.tasks(teacher, assignment).stream()
                .map(Task::student)
                .toList();
    }

    private static void assertRefused(ThrowingCallable attempt, String reason) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(attempt)
                .withMessageContaining(reason);
    }
}
