package org.casebook.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.casebook.assignment.AssignmentPlan;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.Audience;
import org.casebook.assignment.FeedbackTime;
import org.casebook.assignment.ModuleLibrary;
import org.casebook.assignment.Modules;
import org.casebook.assignment.Task;
import org.casebook.attempt.PastAttempts;
import org.casebook.attempt.QuizRequest;
import org.casebook.base.Edit;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.Classes;
import org.casebook.course.Course;
import org.casebook.course.PassageRef;
import org.casebook.demo.DemoAnswers;
import org.casebook.people.Actor;
import org.casebook.people.Person;
import org.casebook.progress.ClassWork;
import org.casebook.progress.GivenResponse;
import org.casebook.progress.ToDo;
import org.casebook.results.FollowUps.Need;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Work made of what results say, on every database. */
abstract class FollowUpsContract {

    private static final String TOPIC = "context";

    @Autowired
    FollowUps followUps;

    @Autowired
    ClassResults results;

    @Autowired
    ClassWork work;

    @Autowired
    Assignments assignments;

    @Autowired
    ModuleLibrary library;

    @Autowired
    Classes classes;

    @Autowired
    ToDo toDo;

    @Autowired
    PastAttempts past;

    @Autowired
    Course course;

    @Autowired
    School school;

    @Autowired
    TestClock clock;

    private Actor teacher;
    private Actor student;
    private Actor other;
    private UUID classId;

    @BeforeEach
    void setUp() {
        teacher = school.teacher();
        student = school.student();
        other = school.student();
        classId = school.classOf(teacher, student, other);
        var random = new Random(7);
        past.take(
                student,
                QuizRequest.ofLength(List.of(TOPIC), 12),
                clock.instant().minus(Duration.ofDays(1)),
                question -> DemoAnswers.wrong(question, random));
    }

    @Test
    void aSuggestedGroupIsADraftForJustTheseOnWhatTheyMissed() {
        var group =
                results.overview(teacher, classId, Period.ALL).groups().groups().getFirst();
        assertThat(group.students()).extracting(Person::id).containsExactly(student.id());

        var id = followUps.draft(teacher, classId, need(), ZoneOffset.UTC);

        var assignment = assignments.get(teacher, id);
        var plan = assignment.plan();
        assertThat(assignment.isGiven()).isFalse();
        assertThat(assignments.tasks(teacher, id)).extracting(Task::student).containsExactly(student.id());
        assertThat(plan.audience()).isEqualTo(new Audience.Students(Set.of(student.id())));
        assertThat(plan.title()).isEqualTo("Context again");
        assertThat(plan.quiz()).satisfies(quiz -> {
            assertThat(quiz.topics()).containsExactly(TOPIC);
            assertThat(quiz.feedback()).isEqualTo(FeedbackTime.AT_ONCE);
            assertThat(quiz.isGraded()).isFalse();
        });
        var missed = answers().stream()
                .map(answer -> answer.question().head().passage().section())
                .toList();
        assertThat(plan.sections()).isNotEmpty().hasSizeLessThanOrEqualTo(3).isSubsetOf(missed);
        assertThat(plan.instructions().lines()).hasSizeBetween(2, 4);
        assertThat(toDo.of(student)).isEmpty();
        assignments.give(teacher, id);
        assertThat(toDo.of(student)).hasSize(1);
        assertThat(toDo.of(other)).isEmpty();
    }

    @Test
    void whatWasRightTheLastTimeIsNotRead() {
        past.take(
                student,
                QuizRequest.ofLength(List.of(TOPIC), 30),
                clock.instant().minus(Duration.ofHours(1)),
                DemoAnswers::right);

        var plan = plan(followUps.draft(teacher, classId, need(), ZoneOffset.UTC));

        var lastRight = answers().stream()
                .filter(GivenResponse::correct)
                .map(answer -> answer.question().head().passage())
                .map(passage -> course.passage(passage).orElseThrow().text())
                .toList();
        assertThat(plan.instructions().lines().skip(1))
                .allSatisfy(line -> assertThat(lastRight).noneMatch(text -> line.contains(text.substring(0, 30))));
    }

    @Test
    void aPassageToTeachAgainIsTheOneToRead() {
        var section = course.sections().stream()
                .filter(each -> each.topic().equals("quotas"))
                .findFirst()
                .orElseThrow();
        var passage =
                new PassageRef(section.slug(), section.passages().getFirst().id());

        var plan = plan(followUps.draft(
                teacher,
                classId,
                new Need("quotas", Set.of(student.id(), other.id()), List.of(passage)),
                ZoneOffset.UTC));

        assertThat(plan.sections()).containsExactly(section.slug());
        assertThat(plan.instructions()).contains(section.title());
        assertThat(plan.quiz()).satisfies(quiz -> assertThat(quiz.topics()).containsExactly("quotas"));
    }

    @Test
    void aWeekIsAWeekOnTheClockOnTheWall() {
        var zone = ZoneId.of("Europe/Berlin");

        var schedule = plan(followUps.draft(teacher, classId, need(), zone)).schedule();

        assertThat(schedule.due().atZone(zone).toLocalDateTime())
                .isEqualTo(schedule.opens().atZone(zone).toLocalDateTime().plusDays(7));
    }

    @Test
    void itsUndoDeletesTheDraftAndNothingThatIsGivenOut() {
        var draft = followUps.draft(teacher, classId, need(), ZoneOffset.UTC);
        var given = followUps.draft(teacher, classId, need(), ZoneOffset.UTC);
        assignments.give(teacher, given);

        followUps.undo(teacher, draft);

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> assignments.get(teacher, draft));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> followUps.undo(teacher, given))
                .withMessageContaining("given out meanwhile");
        assertThat(assignments.get(teacher, given).isGiven()).isTrue();
    }

    @Test
    void onlyTheClassesTeachersMakeAndUndoIt() {
        var draft = followUps.draft(teacher, classId, need(), ZoneOffset.UTC);
        for (var stranger : List.of(school.teacher(), student, school.administrator())) {
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> followUps.draft(stranger, classId, need(), ZoneOffset.UTC));
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> followUps.undo(stranger, draft));
        }
        var foreign = school.student();
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> followUps.draft(
                        teacher, classId, new Need(TOPIC, Set.of(foreign.id()), List.of()), ZoneOffset.UTC));
        assertThat(assignments.ofClass(teacher, classId)).hasSize(1);
    }

    @Test
    void whatTheSchoolDoesNotOfferIsNotSetAndAnArchivedClassIsSetNothing() {
        var head = school.administrator();
        var all = library.offered(head, null);
        try {
            library.offer(head, new Edit<>(all, new Modules(List.of(), all.topics())));
            var plan = plan(followUps.draft(teacher, classId, need(), ZoneOffset.UTC));
            assertThat(plan.sections()).isEmpty();
            assertThat(plan.instructions()).isNotEmpty();
        } finally {
            library.offer(head, new Edit<>(library.offered(head, null), all));
        }
        classes.archive(teacher, classId);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> followUps.draft(teacher, classId, need(), ZoneOffset.UTC))
                .withMessageContaining("archived");
    }

    private List<GivenResponse> answers() {
        return work.ofClass(teacher, classId).students().stream()
                .filter(each -> each.student().id().equals(student.id()))
                .flatMap(each -> each.answers().stream())
                .toList();
    }

    private Need need() {
        return new Need(TOPIC, Set.of(student.id()), List.of());
    }

    private AssignmentPlan plan(UUID id) {
        return assignments.get(teacher, id).plan();
    }
}
