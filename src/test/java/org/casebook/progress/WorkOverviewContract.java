package org.casebook.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.casebook.assignment.AssignmentLifecycle;
import org.casebook.assignment.AssignmentPlan;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.Audience;
import org.casebook.assignment.FeedbackTime;
import org.casebook.assignment.LateRule;
import org.casebook.assignment.QuizPlan;
import org.casebook.assignment.Schedule;
import org.casebook.attempt.AssignedQuizzes;
import org.casebook.attempt.Attempts;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.Classes;
import org.casebook.classroom.Groups;
import org.casebook.classroom.Memberships;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.course.question.Response;
import org.casebook.gradebook.ExternalForm;
import org.casebook.gradebook.ExternalWorks;
import org.casebook.gradebook.ToMark;
import org.casebook.people.Actor;
import org.casebook.people.Person;
import org.casebook.support.Plans;
import org.casebook.support.Queries;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What holds on every database for what a teacher has to do with now. */
abstract class WorkOverviewContract {

    @Autowired
    WorkOverview overview;

    @Autowired
    ClassProgress progress;

    @Autowired
    AssignmentResults results;

    @Autowired
    ToMark toMark;

    @Autowired
    ExternalWorks works;

    @Autowired
    Assignments assignments;

    @Autowired
    AssignmentLifecycle lifecycle;

    @Autowired
    AssignedQuizzes quizzes;

    @Autowired
    Attempts attempts;

    @Autowired
    Classes classes;

    @Autowired
    Groups groups;

    @Autowired
    Memberships memberships;

    @Autowired
    Course course;

    @Autowired
    School school;

    @Autowired
    Queries queries;

    @Autowired
    TestClock clock;

    Actor teacher;
    Actor done;
    Actor working;
    Actor idle;
    UUID classId;

    @BeforeEach
    void enrol() {
        teacher = school.teacher();
        done = school.student();
        working = school.student();
        idle = school.student();
        classId = school.classOf(teacher, done, working, idle);
    }

    @Test
    void itsFiguresAreThoseOfTheLiveViewAndOfTheResults() {
        var id = give(classId, practice(), null);
        end(done, id);
        quizzes.start(working, id);

        var work = only(overview.now(teacher), id);

        assertThat(work.isOpen()).isTrue();
        assertThat(work.counts()).isEqualTo(new WorkInHand.Counts(1, 1, 3));
        var live = progress.now(progress.watch(teacher, id));
        assertThat(work.rows()).extracting(WorkOverviewContract::shown).isEqualTo(shown(live));
        assertThat(only(overview.ofClass(teacher, classId).works(), id).rows())
                .extracting(WorkOverviewContract::shown)
                .isEqualTo(shown(live));
        var sheet = results.look(teacher, classId, id);
        assertThat(work.counts())
                .isEqualTo(new WorkInHand.Counts(
                        sheet.count(AssignmentSheet.State.DONE),
                        sheet.count(AssignmentSheet.State.AT_WORK),
                        sheet.rows().size()));
    }

    @Test
    void whoLeavesAQuestionWaitingMayBeStuck() {
        var id = give(classId, practice(), null);
        quizzes.start(working, id);
        assertThat(only(overview.now(teacher), id).stuck()).isEmpty();

        clock.advance(Duration.ofMinutes(4));
        var stuck = only(overview.now(teacher), id).stuck();

        assertThat(stuck).extracting(row -> row.student().id()).containsExactly(working.id());
        assertThat(stuck.getFirst().mayBeStuck()).isTrue();
        clock.advance(Duration.ofMinutes(7));
        assertThat(only(overview.now(teacher), id).stuck().getFirst().mayBeAway())
                .isTrue();
    }

    @Test
    void whoHasNotDoneWhatWasDueIsMissingForTwoWeeks() {
        var id = give(classId, practice(), Duration.ofDays(1));
        end(done, id);
        assertThat(only(overview.now(teacher), id).missing()).isEmpty();

        clock.advance(Duration.ofDays(2));
        assertThat(only(overview.now(teacher), id).missing())
                .extracting(row -> row.student().id())
                .containsExactlyInAnyOrder(working.id(), idle.id());

        clock.advance(WorkOverview.LATELY);
        assertThat(overview.now(teacher)).isEmpty();
        assertThat(overview.ofClass(teacher, classId).works()).hasSize(1);
    }

    @Test
    void aTestIsToBeReleasedOnceNobodyIsExpectedAnyMore() {
        var id = give(classId, Plans.quiz(topics(), 4, FeedbackTime.WHEN_RELEASED, true, 1, null), Duration.ofDays(1));
        end(done, id);
        var attempt = quizzes.start(working, id);
        assertThat(only(overview.now(teacher), id).isToRelease()).isFalse();

        attempts.answer(working, attempt, 1, new Response.DontKnow());
        attempts.end(working, attempt);
        assertThat(only(overview.now(teacher), id).isToRelease())
                .as("one may still come")
                .isFalse();
        clock.advance(WorkOverview.LATELY.multipliedBy(2));
        assertThat(only(overview.now(teacher), id).isToRelease()).isTrue();

        assignments.release(teacher, id);
        assertThat(overview.now(teacher)).isEmpty();
    }

    @Test
    void whatIsYetToOpenIsAmongItAndDraftsAndWithdrawnWorkAreNot() {
        var later = assignments.draft(
                teacher,
                classId,
                Plans.of(List.of(), practice(), clock.instant().plus(Duration.ofDays(2))));
        assertThat(overview.now(teacher)).isEmpty();
        assignments.give(teacher, later);
        assertThat(only(overview.now(teacher), later).isYetToOpen()).isTrue();

        var begun = give(classId, practice(), null);
        quizzes.start(working, begun);
        lifecycle.withdraw(teacher, begun);
        assertThat(ids(overview.now(teacher))).containsExactly(later);
    }

    @Test
    void workForAGroupOrSingleStudentsCountsThemAlone() {
        var group = groups.create(teacher, classId, "Readers", Set.of(done.id(), idle.id()));
        var ofGroup = give(classId, new Audience.Groups(Set.of(group.id())));
        var ofOne = give(classId, new Audience.Students(Set.of(working.id())));

        var all = overview.now(teacher);

        assertThat(only(all, ofGroup).rows())
                .extracting(row -> row.student().id())
                .containsExactly(done.id(), idle.id());
        assertThat(only(all, ofOne).counts().students()).isOne();
    }

    @Test
    void aTeacherSeesTheirOwnActiveClassesAlone() {
        var mine = give(classId, practice(), null);
        var colleague = school.teacher();
        var shared = school.classOf(teacher, school.student());
        memberships.set(
                school.administrator(),
                shared,
                List.of(teacher.id(), colleague.id()),
                classes.taught(teacher, shared).students().stream()
                        .map(Person::id)
                        .toList());
        var ours = give(shared, practice(), null);
        works.add(teacher, classId, essay());
        var unmarked = works.add(teacher, shared, essay());

        assertThat(ids(overview.now(teacher))).containsExactlyInAnyOrder(mine, ours);
        assertThat(ids(overview.now(colleague))).containsExactly(ours);
        assertThat(toMark.now(colleague)).extracting(each -> each.work().id()).containsExactly(unmarked);
        assertThat(overview.now(school.teacher())).isEmpty();
        notFound(() -> overview.ofClass(colleague, classId));
        notFound(() -> toMark.ofClass(colleague, classId));
        for (var other : List.of(done, school.administrator())) {
            notFound(() -> overview.now(other));
            notFound(() -> toMark.now(other));
            notFound(() -> overview.ofClass(other, classId));
        }

        classes.archive(teacher, shared);
        assertThat(ids(overview.now(teacher))).containsExactly(mine);
        assertThat(toMark.now(colleague)).isEmpty();
    }

    @Test
    void workDoneElsewhereIsToBeMarkedUntilAllHavePoints() {
        var id = works.add(teacher, classId, essay());
        assertThat(toMark.now(teacher)).singleElement().satisfies(each -> {
            assertThat(each.marked()).isZero();
            assertThat(each.schoolClass().id()).isEqualTo(classId);
        });

        works.set(teacher, classId, id, Map.of(done.id(), "7", working.id(), "8"));
        assertThat(toMark.ofClass(teacher, classId)).singleElement().satisfies(each -> assertThat(each.marked())
                .isEqualTo(2));
        works.set(teacher, classId, id, Map.of(idle.id(), "3"));
        assertThat(toMark.now(teacher)).isEmpty();

        works.add(
                teacher,
                classId,
                new ExternalForm(
                        "Long ago",
                        10,
                        LocalDate.now(clock).minus(ToMark.LATELY).minusDays(1),
                        0));
        assertThat(toMark.now(teacher)).isEmpty();
    }

    @Test
    void theQueriesAreFewWhateverTheNumbers() {
        give(classId, practice(), null);
        give(
                classId,
                new Audience.Groups(Set.of(groups.create(teacher, classId, "Readers", Set.of(done.id()))
                        .id())));
        works.add(teacher, classId, essay());
        long few = queries.of(() -> look());

        for (int each = 0; each < 3; each++) {
            var student = school.student();
            var another = school.classOf(teacher, student, school.student(), school.student());
            var group = groups.create(teacher, another, "Readers", Set.of(student.id()));
            for (int count = 0; count < 4; count++) {
                end(student, give(another, new Audience.Groups(Set.of(group.id()))));
            }
            give(another, practice(), Duration.ofDays(1));
            works.add(teacher, another, essay());
        }

        assertThat(overview.now(teacher)).hasSize(17);
        assertThat(queries.of(() -> look())).isEqualTo(few).isLessThanOrEqualTo(16);
    }

    private static List<List<Object>> shown(List<ClassProgress.Row> rows) {
        return rows.stream().map(WorkOverviewContract::shown).toList();
    }

    /** All of a row but the time that it is of. */
    private static List<Object> shown(ClassProgress.Row row) {
        return List.of(
                row.student(),
                row.progress().task(),
                row.progress().status(),
                row.progress().attempts(),
                Optional.ofNullable(row.waitingSince()));
    }

    private void look() {
        overview.now(teacher);
        toMark.now(teacher);
    }

    private ExternalForm essay() {
        return new ExternalForm("Essay", 10, LocalDate.now(clock), 0);
    }

    private UUID give(UUID inClass, QuizPlan quiz, Duration due) {
        var opens = clock.instant().minusSeconds(1);
        return give(
                inClass,
                Plans.of(
                        List.of(),
                        quiz,
                        new Schedule(
                                opens,
                                due == null ? null : opens.plus(due),
                                null,
                                due == null ? LateRule.MARKED : LateRule.REFUSED)));
    }

    private UUID give(UUID inClass, Audience audience) {
        var plan = Plans.of(List.of(), practice(), clock.instant().minusSeconds(1));
        return give(
                inClass,
                new AssignmentPlan(
                        plan.title(), plan.instructions(), plan.sections(), plan.quiz(), audience, plan.schedule()));
    }

    private UUID give(UUID inClass, AssignmentPlan plan) {
        var id = assignments.draft(teacher, inClass, plan);
        assignments.give(teacher, id);
        return id;
    }

    private QuizPlan practice() {
        return Plans.practice(topics(), 4);
    }

    private List<String> topics() {
        return course.topics().stream().map(Topic::id).toList();
    }

    /** Begins and gives in without having answered everything. */
    private void end(Actor who, UUID assignment) {
        var attempt = quizzes.start(who, assignment);
        attempts.answer(who, attempt, 1, new Response.DontKnow());
        attempts.end(who, attempt);
    }

    private static WorkInHand only(List<WorkInHand> works, UUID id) {
        return works.stream()
                .filter(work -> work.assignment().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<UUID> ids(List<WorkInHand> works) {
        return works.stream().map(work -> work.assignment().id()).toList();
    }

    private static void notFound(Runnable action) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(action::run);
    }
}
