package org.casebook.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.casebook.base.ChangedMeanwhileException;
import org.casebook.base.Edit;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.Classes;
import org.casebook.classroom.Memberships;
import org.casebook.course.Course;
import org.casebook.course.writing.Criterion;
import org.casebook.course.writing.SampleAnswer;
import org.casebook.course.writing.WordRange;
import org.casebook.course.writing.WritingTask;
import org.casebook.people.Actor;
import org.casebook.people.Directory;
import org.casebook.people.Erasures;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.casebook.support.TwoWriters;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A class is asked to write, writes and hands in, on every database. */
abstract class WritingContract {

    private static final String TEXT = "I agree in part.\n\nThe quotas are round.";

    @Autowired
    WritingAssignments assignments;

    @Autowired
    WritingLifecycle lifecycle;

    @Autowired
    WrittenAnswers answers;

    @Autowired
    OwnWriting own;

    @Autowired
    WrittenAnswerRepository rows;

    @Autowired
    Classes classes;

    @Autowired
    Memberships memberships;

    @Autowired
    Directory directory;

    @Autowired
    Erasures erasures;

    @Autowired
    Course course;

    @Autowired
    TwoWriters writers;

    @Autowired
    School school;

    @Autowired
    TestClock clock;

    private Actor teacher;
    private Actor anna;
    private Actor boris;
    private UUID classId;

    @BeforeEach
    void enrol() {
        teacher = school.teacher();
        anna = school.student();
        boris = school.student();
        classId = school.classOf(teacher, anna, boris);
    }

    @Test
    void aTaskOfTheCourseIsGivenWrittenAndHandedIn() {
        var due = clock.instant().plus(Duration.ofDays(2));
        var id = assignments.draft(teacher, classId, plan(due));
        assertThat(own.of(anna)).as("a draft").isEmpty();

        assignments.give(teacher, classId, id);
        assertThat(own.of(anna)).singleElement().satisfies(task -> {
            assertThat(task.assignment().plan().task().task()).isEqualTo(task().task());
            assertThat(task.assignment().plan().task().criteria()).isEqualTo(task().criteria());
            assertThat(task.assignment().plan().due()).isEqualTo(due);
            assertThat(task.open()).isTrue();
            assertThat(task.isBegun()).isFalse();
        });

        var saved = own.save(anna, id, TEXT, 0).draft();
        assertThat(saved.text()).isEqualTo(TEXT);
        assertThat(saved.words()).isEqualTo(8);
        assertThat(assignments.ofClass(teacher, classId))
                .extracting("students", "begun", "handedIn")
                .containsExactly(tuple(2, 1, 0));

        var done = own.handIn(anna, id, saved.revision());
        assertThat(done.isHandedIn()).isTrue();
        assertThat(done.late()).isFalse();
        assertThat(done.open()).isFalse();
        assertThat(answers.handedIn(teacher, classId, id)).singleElement().satisfies(handedIn -> {
            assertThat(handedIn.text()).isEqualTo(TEXT);
            assertThat(handedIn.words()).isEqualTo(8);
            assertThat(handedIn.late()).isFalse();
        });
        assertThat(assignments.summary(teacher, classId, id))
                .extracting("students", "begun", "handedIn")
                .containsExactly(2, 1, 1);
    }

    @Test
    void samplesOpenWithTheHandInAndNotBefore() {
        var id = given(null);
        own.save(anna, id, TEXT, 0);

        assertThat(own.get(anna, id).assignment().plan().task().samples()).isEmpty();
        assertThat(own.of(anna).getFirst().assignment().plan().task().samples()).isEmpty();

        assertThat(own.handIn(anna, id, 1).assignment().plan().task().samples())
                .isEqualTo(task().samples())
                .hasSize(3);
        assertThat(own.get(boris, id).assignment().plan().task().samples())
                .as("somebody else's")
                .isEmpty();
    }

    @Test
    void whatIsGivenOutStaysAsItWas() {
        var id = given(null);

        assertThat(assignments.get(teacher, classId, id).plan().task()).isEqualTo(task());
        var plan = plan(null);
        invalid(() -> assignments.edit(teacher, classId, id, new Edit<>(plan, with(plan, "Another title"))));
    }

    @Test
    void aDraftOfATaskCanBeChangedByTwoWithoutUndoingUnseen() {
        var before = plan(null);
        var id = assignments.draft(teacher, classId, before);
        assignments.edit(teacher, classId, id, new Edit<>(before, with(before, "Mine")));

        assertThat(assignments.get(teacher, classId, id).title()).isEqualTo("Mine");
        assertThatExceptionOfType(ChangedMeanwhileException.class)
                .isThrownBy(() -> assignments.edit(teacher, classId, id, new Edit<>(before, with(before, "Theirs"))));
        assertThat(assignments.get(teacher, classId, id).title()).isEqualTo("Mine");
    }

    @Test
    void anotherRubricKeepsThePointsOfTheSamplesWhereItHasTheSamePoints() {
        var reworded = task().criteria().stream()
                .map(criterion -> new Criterion(criterion.name() + ", again", criterion.levels()))
                .toList();

        assertThat(task().markedBy(reworded).samples()).isEqualTo(task().samples());
        assertThat(task().markedBy(reworded.subList(0, 1)).samples())
                .hasSize(3)
                .extracting(SampleAnswer::points)
                .containsOnly(List.of());
    }

    @Test
    void aTeachersOwnTaskNeedsWhatATaskNeeds() {
        var good = List.of(new Criterion("Claim", List.of("None", "One")));
        assertThat(assignments.draft(teacher, classId, ownPlan("Why?", "Say why.", 50, 100, good)))
                .isNotNull();

        refused("title", () -> draft("", "Say why.", 50, 100, good));
        refused("title", () -> draft("x".repeat(121), "Say why.", 50, 100, good));
        refused("task", () -> draft("Why?", " ", 50, 100, good));
        refused("task", () -> draft("Why?", "x".repeat(5001), 50, 100, good));
        refused("words", () -> draft("Why?", "Say why.", 100, 50, good));
        refused("words", () -> draft("Why?", "Say why.", 0, 50, good));
        refused("words", () -> draft("Why?", "Say why.", 50, 2001, good));
        refused("criteria", () -> draft("Why?", "Say why.", 50, 100, List.of()));
        refused("criteria", () -> draft("Why?", "Say why.", 50, 100, List.of(good.getFirst(), good.getFirst())));
        refused(
                "criteria",
                () -> draft("Why?", "Say why.", 50, 100, List.of(new Criterion("Claim", List.of("One alone")))));
        refused(
                "criteria",
                () -> draft("Why?", "Say why.", 50, 100, List.of(new Criterion("", List.of("None", "One")))));
    }

    @Test
    void whatIsDueInThePastIsntGivenOut() {
        var id = assignments.draft(teacher, classId, plan(clock.instant().minusSeconds(60)));

        refused("due", () -> assignments.give(teacher, classId, id));
        assertThat(own.of(anna)).isEmpty();
    }

    @Test
    void aLateTextIsTakenAndSaidToBeLateUntilTheDueTimeMoves() {
        var due = clock.instant().plus(Duration.ofHours(1));
        var id = given(due);
        clock.advance(Duration.ofHours(2));
        handIn(anna, id);

        assertThat(own.get(anna, id).late()).isTrue();
        assertThat(answers.handedIn(teacher, classId, id).getFirst().late()).isTrue();
        assertThat(answers.standing(teacher, classId, id).getFirst().late()).isTrue();

        assignments.due(teacher, classId, id, due.plus(Duration.ofDays(1)));
        assertThat(own.get(anna, id).late()).isFalse();
    }

    @Test
    void savingTheSameAgainChangesNothing() {
        var id = given(null);
        var first = own.save(anna, id, TEXT, 0).draft();

        // The answer to the first was lost on its way, and the browser asks again.
        var again = own.save(anna, id, TEXT, 0);

        assertThat(again).isInstanceOf(Saving.Saved.class);
        assertThat(again.draft()).isEqualTo(first);
    }

    @Test
    void nothingEmptyIsBegun() {
        var id = given(null);

        assertThat(own.save(anna, id, "", 0).draft().revision()).isZero();
        assertThat(rows.existsByAssignmentId(id)).isFalse();
        invalid(() -> own.handIn(anna, id, 0));
    }

    @Test
    void aSecondDeviceIsToldAndOverwritesNothing() {
        var id = given(null);
        var phone = own.save(anna, id, "On the phone", 0).draft();

        var laptop = own.save(anna, id, "On the laptop", 0);
        assertThat(laptop).isInstanceOf(Saving.Meanwhile.class);
        assertThat(laptop.draft()).isEqualTo(phone);
        assertThat(own.get(anna, id).draft().text()).isEqualTo("On the phone");

        // Knowingly, on top of what was told.
        var decided = own.save(anna, id, "On the laptop", laptop.draft().revision());
        assertThat(decided).isInstanceOf(Saving.Saved.class);
        assertThat(own.get(anna, id).draft().text()).isEqualTo("On the laptop");
    }

    @Test
    void ofTwoDevicesThatBeginAtOnceOneIsTold() {
        var id = given(null);

        var failure = writers.overlap(
                () -> own.save(anna, id, "On the phone", 0),
                () -> assertThat(own.save(anna, id, "On the laptop", 0)).isInstanceOf(Saving.Meanwhile.class));

        assertThat(failure).isEmpty();
        assertThat(own.get(anna, id).draft().text()).isEqualTo("On the phone");
    }

    @Test
    void ofTwoDevicesThatGoOnAtOnceOneIsTold() {
        var id = given(null);
        own.save(anna, id, "A beginning", 0);

        var failure = writers.overlap(() -> own.save(anna, id, "A beginning on the phone", 1), () -> assertThat(
                        own.save(anna, id, "A beginning on the laptop", 1))
                .isInstanceOf(Saving.Meanwhile.class));

        assertThat(failure).isEmpty();
        assertThat(own.get(anna, id).draft().text()).isEqualTo("A beginning on the phone");
    }

    @Test
    void whatAnotherDeviceHasChangedIsntHandedInUnseen() {
        var id = given(null);
        own.save(anna, id, "A beginning", 0);
        own.save(anna, id, "A beginning, and more", 1);

        invalid(() -> own.handIn(anna, id, 1));
        assertThat(own.get(anna, id).isHandedIn()).isFalse();
    }

    @Test
    void whatIsHandedInChangesNoMoreUntilItIsGivenBack() {
        var id = given(null);
        handIn(anna, id);

        invalid(() -> own.save(anna, id, "Better", 1));
        invalid(() -> own.handIn(anna, id, 1));

        answers.giveBack(teacher, classId, id, anna.id());
        assertThat(own.get(anna, id).isHandedIn()).isFalse();
        assertThat(own.get(anna, id).draft().text()).isEqualTo(TEXT);
        assertThat(own.save(anna, id, "Better", 1)).isInstanceOf(Saving.Saved.class);
        notFound(() -> answers.giveBack(teacher, classId, id, anna.id()));
    }

    @Test
    void aTextIsBoundedAndWithoutWhatNoKeyboardGives() {
        var id = given(null);

        refused("text", () -> own.save(anna, id, "x".repeat(20_001), 0));
        assertThat(own.save(anna, id, "x".repeat(20_000), 0)).isInstanceOf(Saving.Saved.class);
        assertThat(own.save(anna, id, "One\r\ntwo\u0000\u0007\tthree", 1)
                        .draft()
                        .text())
                .isEqualTo("One\ntwo\tthree");
    }

    @Test
    void onPaperItIsNotedAndTheDraftIsKept() {
        var id = given(clock.instant().plus(Duration.ofHours(1)));
        own.save(anna, id, "Begun on the phone", 0);
        clock.advance(Duration.ofHours(5));

        answers.handInOnPaper(teacher, classId, id, anna.id(), new Edit<>("", "Typed from paper"));

        assertThat(own.get(anna, id)).satisfies(task -> {
            assertThat(task.isHandedIn()).isTrue();
            assertThat(task.onPaper()).isTrue();
            assertThat(task.late()).as("the teacher knows").isFalse();
            assertThat(task.draft().text()).isEqualTo("Typed from paper");
            assertThat(task.assignment().plan().task().samples()).isNotEmpty();
        });
        assertThat(answers.fromPaper(teacher, classId, id, anna.id())).isEqualTo("Typed from paper");
        answers.handInOnPaper(teacher, classId, id, boris.id(), new Edit<>("", ""));
        assertThat(answers.standing(teacher, classId, id))
                .extracting(StudentWriting::words, StudentWriting::onPaper, StudentWriting::isHandedIn)
                .containsExactly(tuple(3, true, true), tuple(0, true, true));

        answers.giveBack(teacher, classId, id, anna.id());
        assertThat(own.get(anna, id).draft().text()).isEqualTo("Begun on the phone");
        handIn(anna, id);
        invalid(() -> answers.handInOnPaper(teacher, classId, id, anna.id(), new Edit<>("", "Twice")));
    }

    @Test
    void textsComeWithoutNamesAndInOneOrderThatTellsNone() {
        var students = IntStream.range(0, 12).mapToObj(_ -> school.student()).toList();
        var large = school.classOf(teacher, students.toArray(Actor[]::new));
        var id = assignments.draft(teacher, large, plan(null));
        assignments.give(teacher, large, id);
        for (int place = 0; place < students.size(); place++) {
            own.save(students.get(place), id, "Text of " + place, 0);
            own.handIn(students.get(place), id, 1);
        }

        var first = answers.handedIn(teacher, large, id);

        assertThat(first).hasSize(12).isEqualTo(answers.handedIn(teacher, large, id));
        assertThat(first).extracting(each -> each.id().toString()).isSorted();
        assertThat(answers.writers(teacher, large, id)).hasSize(12);
    }

    @Test
    void whatNobodyHasBegunIsDeletedOrADraftAgain() {
        var id = given(null);
        lifecycle.takeBack(teacher, classId, id);
        assertThat(own.of(anna)).isEmpty();
        assignments.give(teacher, classId, id);
        lifecycle.delete(teacher, classId, id);

        assertThat(assignments.ofClass(teacher, classId)).isEmpty();
        notFound(() -> own.get(anna, id));
    }

    @Test
    void whatSomebodyHasBegunIsWithdrawnAndKept() {
        var id = given(null);
        own.save(anna, id, TEXT, 0);
        invalid(() -> lifecycle.delete(teacher, classId, id));
        invalid(() -> lifecycle.takeBack(teacher, classId, id));

        lifecycle.withdraw(teacher, classId, id);

        assertThat(own.get(anna, id)).satisfies(task -> {
            assertThat(task.open()).isFalse();
            assertThat(task.draft().text()).isEqualTo(TEXT);
        });
        assertThat(own.of(boris)).as("who hadn't begun").isEmpty();
        notFound(() -> own.get(boris, id));
        invalid(() -> own.save(anna, id, "More", 1));
        invalid(() -> own.handIn(anna, id, 1));
        invalid(() -> answers.handInOnPaper(teacher, classId, id, anna.id(), new Edit<>("", "")));

        lifecycle.reinstate(teacher, classId, id);
        assertThat(own.save(anna, id, "More", 1)).isInstanceOf(Saving.Saved.class);
    }

    @Test
    void whoBeginsWhileItIsDeletedIsToldThatThereIsNothing() {
        var id = given(null);

        var failure = writers.overlap(
                () -> lifecycle.delete(teacher, classId, id), () -> own.save(anna, id, "A beginning", 0));

        assertThat(failure).containsInstanceOf(NotFoundException.class);
    }

    @Test
    void whatWasTypedInFromPaperIsNotOverwrittenUnseenAndKeptWhenTheTickGoes() {
        var id = given(null);
        answers.handInOnPaper(teacher, classId, id, anna.id(), new Edit<>("", "Typed by one"));

        invalid(() -> answers.handInOnPaper(teacher, classId, id, anna.id(), new Edit<>("", "Typed by another")));
        assertThat(answers.fromPaper(teacher, classId, id, anna.id())).isEqualTo("Typed by one");
        answers.giveBack(teacher, classId, id, anna.id());

        assertThat(answers.fromPaper(teacher, classId, id, anna.id())).isEqualTo("Typed by one");
        assertThat(own.get(anna, id).isBegun()).isFalse();
        assertThat(assignments.summary(teacher, classId, id).begun()).isZero();
    }

    @Test
    void aMistakenTickLeavesNothing() {
        var id = given(null);
        answers.handInOnPaper(teacher, classId, id, anna.id(), new Edit<>("", ""));
        answers.giveBack(teacher, classId, id, anna.id());

        assertThat(own.get(anna, id).isBegun()).isFalse();
        lifecycle.delete(teacher, classId, id);
        assertThat(own.of(anna)).isEmpty();
    }

    @Test
    void anArchivedClassIsAskedForNothingAndReadsWhatItWrote() {
        var id = given(null);
        own.save(anna, id, TEXT, 0);
        classes.archive(teacher, classId);

        assertThat(own.get(anna, id).open()).isFalse();
        assertThat(own.of(boris)).isEmpty();
        invalid(() -> own.save(anna, id, "More", 1));
        invalid(() -> assignments.draft(teacher, classId, plan(null)));
    }

    @Test
    void marksAreShownWhenTheyAreReleased() {
        var id = given(null);

        assignments.release(teacher, classId, id);
        assertThat(own.get(anna, id).assignment().isReleased()).isTrue();

        assignments.withhold(teacher, classId, id);
        assertThat(own.get(anna, id).assignment().isReleased()).isFalse();
    }

    @Test
    void toOthersItIsNotFound() {
        var id = given(null);
        own.save(anna, id, TEXT, 0);
        var elsewhere = school.teacher();
        var otherClass = school.classOf(elsewhere, school.student());
        var otherOfTheTeacher = school.classOf(teacher, school.student());
        var stranger = school.student();
        var plan = plan(null);

        for (var actor : List.of(elsewhere, anna, stranger, school.administrator())) {
            notFound(() -> assignments.ofClass(actor, classId));
            notFound(() -> assignments.get(actor, classId, id));
            notFound(() -> assignments.summary(actor, classId, id));
            notFound(() -> assignments.draft(actor, classId, plan));
            notFound(() -> assignments.edit(actor, classId, id, new Edit<>(plan, plan)));
            notFound(() -> assignments.give(actor, classId, id));
            notFound(() -> assignments.due(actor, classId, id, null));
            notFound(() -> assignments.release(actor, classId, id));
            notFound(() -> assignments.withhold(actor, classId, id));
            notFound(() -> lifecycle.takeBack(actor, classId, id));
            notFound(() -> lifecycle.delete(actor, classId, id));
            notFound(() -> lifecycle.withdraw(actor, classId, id));
            notFound(() -> lifecycle.reinstate(actor, classId, id));
            notFound(() -> answers.handedIn(actor, classId, id));
            notFound(() -> answers.writers(actor, classId, id));
            notFound(() -> answers.standing(actor, classId, id));
            notFound(() -> answers.fromPaper(actor, classId, id, anna.id()));
            notFound(() -> answers.handInOnPaper(actor, classId, id, anna.id(), new Edit<>("", "")));
            notFound(() -> answers.giveBack(actor, classId, id, anna.id()));
        }
        for (var actor : List.of(stranger, teacher, elsewhere, school.administrator())) {
            notFound(() -> own.get(actor, id));
            notFound(() -> own.save(actor, id, "Mine", 0));
            notFound(() -> own.handIn(actor, id, 1));
        }
        assertThat(own.of(stranger)).isEmpty();
        notFound(() -> assignments.get(elsewhere, otherClass, id));
        notFound(() -> assignments.get(teacher, otherOfTheTeacher, id));
        notFound(() -> lifecycle.delete(teacher, otherOfTheTeacher, id));
        notFound(() -> answers.handedIn(teacher, otherOfTheTeacher, id));
        notFound(() -> answers.handInOnPaper(teacher, classId, id, stranger.id(), new Edit<>("", "")));
        assertThat(own.get(anna, id).draft().text()).isEqualTo(TEXT);
    }

    @Test
    void whoHasLeftTheClassIsNotAmongItsTexts() {
        var id = given(null);
        handIn(anna, id);
        memberships.remove(teacher, classId, anna.id());

        assertThat(answers.handedIn(teacher, classId, id)).isEmpty();
        assertThat(assignments.summary(teacher, classId, id).handedIn()).isZero();
        notFound(() -> own.get(anna, id));
    }

    @Test
    void anErasureTakesEveryWordAndLeavesThatItWasHandedIn() {
        var id = given(null);
        handIn(anna, id);
        answers.handInOnPaper(teacher, classId, id, boris.id(), new Edit<>("", "Typed from paper"));
        for (var student : List.of(anna, boris)) {
            erasures.erase(
                    school.administrator(),
                    student.id(),
                    directory.one(school.administrator(), student.id()).person().username());
        }

        assertThat(rows.findByAssignmentId(id))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.text()).isEmpty())
                .allSatisfy(row -> assertThat(row.draft()).isEmpty())
                .allSatisfy(row -> assertThat(row.handedInAt()).isNotNull());
    }

    @Test
    void anErasureTakesANameOutOfATeachersTask() {
        var person = directory.one(school.administrator(), anna.id()).person();
        var criteria = List.of(new Criterion("As " + person.displayName(), List.of("No", "Yes")));
        var id = assignments.draft(
                teacher,
                classId,
                ownPlan("For " + person.displayName(), "Ask " + person.displayName(), 5, 9, criteria));

        erasures.erase(school.administrator(), anna.id(), person.username());

        var task = assignments.get(teacher, classId, id).plan().task();
        assertThat(task.title()).isEqualTo("For …");
        assertThat(task.task()).containsExactly("Ask …");
        assertThat(task.criteria().getFirst().name()).isEqualTo("As …");
    }

    private UUID given(@Nullable Instant due) {
        var id = assignments.draft(teacher, classId, plan(due));
        assignments.give(teacher, classId, id);
        return id;
    }

    private void handIn(Actor student, UUID id) {
        var base = own.get(student, id).draft().revision();
        own.handIn(student, id, own.save(student, id, TEXT, base).draft().revision());
    }

    private WritingTask task() {
        return course.writingTasks().getFirst();
    }

    private WritingPlan plan(@Nullable Instant due) {
        return new WritingPlan(task().id(), task(), due, MarkedBy.RUBRIC);
    }

    private static WritingPlan with(WritingPlan plan, String title) {
        var task = plan.task();
        var other = new WritingTask(
                task.id(),
                task.topic(),
                title,
                task.task(),
                task.documents(),
                task.sources(),
                task.passages(),
                task.words(),
                task.minutes(),
                task.criteria(),
                task.samples());
        return new WritingPlan(plan.courseTask(), other, plan.due(), plan.markedBy());
    }

    private UUID draft(String title, String text, int least, int most, List<Criterion> criteria) {
        return assignments.draft(teacher, classId, ownPlan(title, text, least, most, criteria));
    }

    private static WritingPlan ownPlan(String title, String text, int least, int most, List<Criterion> criteria) {
        var task = new WritingTask(
                "",
                "",
                title,
                List.of(text),
                List.of(),
                List.of(),
                List.of(),
                new WordRange(least, most),
                30,
                criteria,
                List.of());
        return new WritingPlan(null, task, null, MarkedBy.RUBRIC);
    }

    private static void refused(String field, ThrowingCallable work) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(work)
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    private static void invalid(ThrowingCallable work) {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(work);
    }

    private static void notFound(ThrowingCallable work) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(work);
    }
}
