package org.casebook.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.casebook.attempt.AssignedQuizzes;
import org.casebook.attempt.AttemptState;
import org.casebook.attempt.Attempts;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditEntry;
import org.casebook.audit.AuditFilter;
import org.casebook.audit.AuditTrail;
import org.casebook.base.Edit;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.gradebook.GradeBook;
import org.casebook.gradebook.OwnGrades;
import org.casebook.lessons.Reading;
import org.casebook.people.Actor;
import org.casebook.progress.TaskProgress;
import org.casebook.progress.TaskProgress.Status;
import org.casebook.progress.ToDo;
import org.casebook.support.Plans;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.casebook.support.TwoWriters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The way back of what was given out, on every database. */
abstract class AssignmentLifecycleContract {

    @Autowired
    Assignments assignments;

    @Autowired
    AssignmentLifecycle lifecycle;

    @Autowired
    GivingOut giving;

    @Autowired
    Accommodations accommodations;

    @Autowired
    AssignedQuizzes quizzes;

    @Autowired
    Attempts attempts;

    @Autowired
    Reading reading;

    @Autowired
    ToDo toDo;

    @Autowired
    GradeBook book;

    @Autowired
    OwnGrades ownGrades;

    @Autowired
    AuditTrail trail;

    @Autowired
    TwoWriters writers;

    @Autowired
    Course course;

    @Autowired
    School school;

    @Autowired
    TestClock clock;

    Actor teacher;
    Actor anna;
    Actor ben;
    UUID classId;
    Instant opens;

    @BeforeEach
    void enrol() {
        teacher = school.teacher();
        anna = school.student();
        ben = school.student();
        classId = school.classOf(teacher, anna, ben);
        opens = clock.instant();
        clock.advance(Duration.ofMinutes(1));
    }

    @Test
    void whatNobodyHasBegunIsADraftAgainAndCanBeGivenOutAnew() {
        var id = give(FeedbackTime.WHEN_RELEASED);
        assignments.release(teacher, id);
        lifecycle.takeBack(teacher, id);

        assertThat(assignments.get(teacher, id))
                .returns(false, Assignment::isGiven)
                .returns(null, Assignment::releasedAt);
        assertThat(toDo.of(anna)).isEmpty();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> quizzes.start(anna, id));
        assertRefused(() -> lifecycle.takeBack(teacher, id), "draft");
        assignments.give(teacher, id);
        assertThat(toDo.of(anna)).hasSize(1);
        assertThat(recorded(id)).containsExactly(AuditAction.ASSIGNMENT_TAKEN_BACK);
    }

    @Test
    void whatSomebodyHasBegunIsNeitherADraftAgainNorDeleted() {
        var id = give(FeedbackTime.AT_ONCE);
        quizzes.start(anna, id);

        assertRefused(() -> lifecycle.takeBack(teacher, id), "1 of 2 students have begun", "Withdraw");
        assertRefused(() -> lifecycle.delete(teacher, id), "1 of 2 students have begun");
        assertThat(lifecycle.standing(teacher, id)).satisfies(standing -> {
            assertThat(standing.begun()).containsExactly(anna.id());
            assertThat(standing.atWork()).containsExactly(anna.id());
            assertThat(standing.notBegun()).extracting(person -> person.id()).containsExactly(ben.id());
        });
        assertThat(recorded(id)).isEmpty();
    }

    @Test
    void readingSinceItOpenedIsBegunAndReadingBeforeIsNot() {
        var section = course.sections().getFirst();
        reading.visit(anna, section.slug());
        clock.advance(Duration.ofMinutes(1));
        var id = assignments.draft(teacher, classId, Plans.of(List.of(section.slug()), null, clock.instant()));
        assignments.give(teacher, id);
        assertThat(lifecycle.standing(teacher, id).isUntouched()).isTrue();

        clock.advance(Duration.ofMinutes(1));
        reading.visit(ben, section.slug());
        assertThat(lifecycle.standing(teacher, id).begun()).containsExactly(ben.id());
    }

    @Test
    void whatNobodyHasBegunIsDeletedWithWhatHangsOnIt() {
        var quiz = Plans.quiz(topics(), 4, FeedbackTime.AT_ONCE, true, 1, null);
        var id = assignments.draft(teacher, classId, Plans.of(List.of(), quiz, opens));
        assignments.give(teacher, id);
        accommodations.set(teacher, id, new Accommodation(anna.id(), true, null, null, null));
        lifecycle.delete(teacher, id);

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> assignments.get(teacher, id));
        assertThat(toDo.of(anna)).isEmpty();
        assertThat(recorded(id)).containsExactly(AuditAction.ASSIGNMENT_DELETED);
    }

    @Test
    void aWithdrawnOneVanishesAndWhatWasBegunIsKeptHandedInAndNamed() {
        var id = give(FeedbackTime.AT_ONCE);
        var attempt = quizzes.start(anna, id);
        assertThat(book.open(teacher, classId).assignments()).hasSize(1);
        lifecycle.withdraw(teacher, id);

        assertThat(toDo.of(ben)).isEmpty();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> toDo.get(ben, id));
        assertRefused(() -> quizzes.start(ben, id), "withdrawn");
        clock.advance(Duration.ofMinutes(1));
        assertThat(attempts.state(anna, attempt)).isInstanceOf(AttemptState.Finished.class);
        assertThat(toDo.of(anna))
                .singleElement()
                .returns(Status.WITHDRAWN, TaskProgress::status)
                .returns("Week 3", progress -> progress.task().plan().title())
                .satisfies(progress -> assertThat(progress.attempts()).hasSize(1))
                .returns(false, TaskProgress::canBegin);
        assertThat(book.open(teacher, classId).assignments()).isEmpty();
        assertThat(ownGrades.of(anna)).isEmpty();
        assertThat(recorded(id)).containsExactly(AuditAction.ASSIGNMENT_WITHDRAWN);
        assertRefused(() -> lifecycle.withdraw(teacher, id), "withdrawn");
        assertRefused(() -> lifecycle.extend(teacher, id, clock.instant().plus(Duration.ofDays(30))), "withdrawn");
    }

    @Test
    void aWithdrawnOneThatIsBroughtBackIsAsItWas() {
        var id = give(FeedbackTime.AT_ONCE);
        var attempt = quizzes.start(anna, id);
        lifecycle.withdraw(teacher, id);
        lifecycle.reinstate(teacher, id);
        clock.advance(Duration.ofMinutes(1));

        assertThat(attempts.state(anna, attempt)).isInstanceOf(AttemptState.Asking.class);
        assertThat(toDo.of(ben)).hasSize(1);
        assertThat(book.open(teacher, classId).assignments()).hasSize(1);
        assertThat(recorded(id)).containsExactly(AuditAction.ASSIGNMENT_REINSTATED, AuditAction.ASSIGNMENT_WITHDRAWN);
    }

    @Test
    void closedNowItIsHandedInAndTheUndoBringsTheTimesBack() {
        for (var late : LateRule.values()) {
            var due = opens.plus(Duration.ofDays(2));
            var before = new Schedule(opens, due, due.plus(Duration.ofDays(1)), late);
            var id = assignments.draft(teacher, classId, Plans.of(List.of(), Plans.practice(topics(), 4), before));
            assignments.give(teacher, id);
            var opened = assignments.get(teacher, id).plan();
            var closed = lifecycle.close(teacher, id);

            assertThat(closed.schedule().isOver(clock.instant())).isTrue();
            assertThat(closed.schedule().end()).isAfter(opens).isBefore(due);
            assertRefused(() -> quizzes.start(anna, id), "closed");
            assertRefused(() -> lifecycle.close(teacher, id), "closed");
            assignments.edit(teacher, id, new Edit<>(closed, opened));
            assertThat(assignments.get(teacher, id).plan().schedule()).isEqualTo(before);
            assertThat(recorded(id)).containsExactly(AuditAction.ASSIGNMENT_CLOSED);
        }
    }

    @Test
    void closedNowWhoeverHasATimeOfTheirOwnKeepsIt() {
        var id = give(FeedbackTime.AT_ONCE);
        accommodations.set(
                teacher,
                id,
                new Accommodation(anna.id(), false, null, clock.instant().plus(Duration.ofDays(9)), null));
        lifecycle.close(teacher, id);

        assertRefused(() -> quizzes.start(ben, id), "closed");
        assertThat(quizzes.start(anna, id)).isNotNull();
    }

    @Test
    void whatIsNotOpenYetIsNotClosed() {
        var plan =
                Plans.of(List.of(), Plans.practice(topics(), 4), clock.instant().plus(Duration.ofDays(1)));
        var id = assignments.draft(teacher, classId, plan);
        assertRefused(() -> lifecycle.close(teacher, id), "draft");
        assignments.give(teacher, id);

        assertRefused(() -> lifecycle.close(teacher, id), "isn't open yet");
    }

    @Test
    void laterForAllMovesTheClosingAlongAndOpensWhatWasClosed() {
        var due = opens.plus(Duration.ofDays(1));
        var id = assignments.draft(
                teacher,
                classId,
                Plans.of(
                        List.of(),
                        Plans.practice(topics(), 4),
                        new Schedule(opens, due, due.plus(Duration.ofHours(1)), LateRule.MARKED)));
        assignments.give(teacher, id);
        clock.advance(Duration.ofDays(2));
        assertRefused(() -> quizzes.start(anna, id), "closed");
        var until = clock.instant().plus(Duration.ofDays(1));
        lifecycle.extend(teacher, id, until);

        assertThat(assignments.get(teacher, id).plan().schedule())
                .isEqualTo(new Schedule(opens, until, until, LateRule.MARKED));
        assertThat(quizzes.start(anna, id)).isNotNull();
        assertThat(recorded(id)).containsExactly(AuditAction.ASSIGNMENT_EXTENDED);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> lifecycle.extend(teacher, id, until))
                .returns("until", InvalidInputException::field);
    }

    @Test
    void whatIsOpenForEverHasNothingToExtend() {
        var id = assignments.draft(teacher, classId, Plans.of(List.of(), Plans.practice(topics(), 4), opens));
        assignments.give(teacher, id);

        assertRefused(() -> lifecycle.extend(teacher, id, opens.plus(Duration.ofDays(9))), "open for ever");
    }

    @Test
    void laterForAllHoldsForAttemptsUnderWay() {
        var id = give(FeedbackTime.AT_ONCE);
        var attempt = quizzes.start(anna, id);
        var until = opens.plus(Duration.ofDays(20));
        lifecycle.extend(teacher, id, until);

        assertThat(attempts.state(anna, attempt).head().endsAt()).isEqualTo(until);
    }

    @Test
    void oneStudentGetsAnotherAttempt() {
        var id = give(FeedbackTime.AT_ONCE);
        for (var student : List.of(anna, ben)) {
            attempts.end(student, quizzes.start(student, id));
        }
        accommodations.set(teacher, id, new Accommodation(anna.id(), false, null, null, null, null, null, 1));

        assertThat(toDo.get(anna, id).canBegin()).isTrue();
        assertThat(toDo.get(ben, id).canBegin()).isFalse();
        attempts.end(anna, quizzes.start(anna, id));
        assertRefused(() -> quizzes.start(anna, id), "used up");
        assertRefused(() -> quizzes.start(ben, id), "it can be taken once");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> new Accommodation(anna.id(), false, null, null, null, null, null, 21))
                .returns("attempts", InvalidInputException::field);
    }

    @Test
    void severalClassesGetTheSameOrNone() {
        var other = school.classOf(teacher, school.student());
        var plan = new AssignmentPlan(
                "Week 3",
                "",
                List.of(),
                Plans.practice(topics(), 4),
                new Audience.Students(Set.of(anna.id())),
                new Schedule(opens, null, null, LateRule.MARKED));
        var given = giving.give(teacher, classId, plan, List.of(other, classId, other));

        assertThat(given).hasSize(2);
        assertThat(assignments.get(teacher, given.getFirst()).plan().audience())
                .isEqualTo(new Audience.Students(Set.of(anna.id())));
        assertThat(assignments.get(teacher, given.getLast()))
                .returns(other, Assignment::classId)
                .returns(true, Assignment::isGiven)
                .returns(new Audience.WholeClass(), each -> each.plan().audience());
        assertThat(giving.giveAlso(teacher, given.getFirst(), List.of(other))).hasSize(1);

        var foreign = school.classOf(school.teacher());
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> giving.give(teacher, classId, plan, List.of(foreign)));
        assertThat(assignments.ofClass(teacher, classId)).hasSize(1);
    }

    @Test
    void toAnotherTeacherAndToStudentsItIsNotFound() {
        var id = give(FeedbackTime.AT_ONCE);
        for (var actor : List.of(school.teacher(), anna)) {
            for (Runnable act : List.<Runnable>of(
                    () -> lifecycle.standing(actor, id),
                    () -> lifecycle.takeBack(actor, id),
                    () -> lifecycle.delete(actor, id),
                    () -> lifecycle.withdraw(actor, id),
                    () -> lifecycle.reinstate(actor, id),
                    () -> lifecycle.close(actor, id),
                    () -> lifecycle.extend(actor, id, opens.plus(Duration.ofDays(9))),
                    () -> giving.giveAlso(actor, id, List.of(classId)))) {
                assertThatExceptionOfType(NotFoundException.class).isThrownBy(act::run);
            }
        }
        assertThat(assignments.get(teacher, id).isGiven()).isTrue();
    }

    @Test
    void whoBeginsWhileItIsTakenBackFindsNothing() {
        for (boolean known : List.of(false, true)) {
            prepare(known);
            var id = give(FeedbackTime.AT_ONCE);

            var failure = writers.overlap(() -> lifecycle.takeBack(teacher, id), () -> quizzes.start(anna, id));

            assertThat(failure).containsInstanceOf(NotFoundException.class);
            assertThat(lifecycle.standing(teacher, id).isUntouched()).isTrue();
        }
    }

    @Test
    void whoBeginsWhileItIsDeletedFindsNothing() {
        for (boolean known : List.of(false, true)) {
            prepare(known);
            var id = give(FeedbackTime.AT_ONCE);

            var failure = writers.overlap(() -> lifecycle.delete(teacher, id), () -> quizzes.start(anna, id));

            assertThat(failure).containsInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void whatIsBegunWhileTheTeacherTakesItBackIsSaid() {
        for (boolean known : List.of(false, true)) {
            prepare(known);
            var id = give(FeedbackTime.AT_ONCE);

            var failure = writers.overlap(() -> quizzes.start(anna, id), () -> lifecycle.takeBack(teacher, id));

            assertThat(failure)
                    .containsInstanceOf(InvalidInputException.class)
                    .hasValueSatisfying(thrown -> assertThat(thrown).hasMessageContaining("has begun"));
            assertThat(assignments.get(teacher, id).isGiven()).isTrue();
        }
    }

    @Test
    void whatIsBegunWhileItIsWithdrawnIsHandedInWithTheRest() {
        for (boolean known : List.of(false, true)) {
            prepare(known);
            var id = give(FeedbackTime.AT_ONCE);
            writers.overlap(() -> quizzes.start(anna, id), () -> lifecycle.withdraw(teacher, id));
            clock.advance(Duration.ofMinutes(1));

            var attempt = quizzes.attempts(anna, id).getFirst().id();
            assertThat(attempts.state(anna, attempt)).isInstanceOf(AttemptState.Finished.class);
        }
    }

    /** A student who has an estimate waits for it; one who has none, for the class. */
    private void prepare(boolean known) {
        anna = school.student();
        classId = school.classOf(teacher, anna);
        if (known) {
            attempts.end(anna, quizzes.start(anna, give(FeedbackTime.AT_ONCE)));
        }
    }

    private UUID give(FeedbackTime feedback) {
        var quiz = Plans.quiz(topics(), 4, feedback, false, 1, null);
        var schedule = new Schedule(opens, null, opens.plus(Duration.ofDays(7)), LateRule.MARKED);
        var id = assignments.draft(teacher, classId, Plans.of(List.of(), quiz, schedule));
        assignments.give(teacher, id);
        return id;
    }

    private List<String> topics() {
        return course.topics().stream().map(Topic::id).toList();
    }

    private List<AuditAction> recorded(UUID assignment) {
        return trail.lines(new AuditFilter(null, null, classId, null, null), 0, 100).stream()
                .filter(entry -> assignment.equals(entry.subject().id()))
                .map(AuditEntry::action)
                .toList();
    }

    private static void assertRefused(Runnable act, String... words) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.getMessage()).contains(words));
    }
}
