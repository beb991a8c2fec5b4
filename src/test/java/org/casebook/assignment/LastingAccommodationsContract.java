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
import org.casebook.classroom.ClassDirectory;
import org.casebook.classroom.ClassForm;
import org.casebook.classroom.Classes;
import org.casebook.classroom.Memberships;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.people.Actor;
import org.casebook.people.Erasures;
import org.casebook.people.People;
import org.casebook.support.Plans;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is set once for a student in a class, on every database. */
abstract class LastingAccommodationsContract {

    private static final Allowances ANNAS = new Allowances(25, 24, true, 10);

    @Autowired
    LastingAccommodations lasting;

    @Autowired
    LastingAccommodationRepository rows;

    @Autowired
    Accommodations accommodations;

    @Autowired
    Assignments assignments;

    @Autowired
    FeedbackRelease release;

    @Autowired
    Tasks tasks;

    @Autowired
    Classes classes;

    @Autowired
    ClassDirectory directory;

    @Autowired
    Memberships memberships;

    @Autowired
    Erasures erasures;

    @Autowired
    People people;

    @Autowired
    Course course;

    @Autowired
    School school;

    @Autowired
    TestClock clock;

    private Actor teacher;
    private Actor anna;
    private Actor tom;
    private UUID own;
    private Instant closes;

    @BeforeEach
    void setUp() {
        teacher = school.teacher();
        anna = school.student();
        tom = school.student();
        own = school.classOf(teacher, anna, tom);
        closes = clock.instant().plus(Duration.ofDays(1));
    }

    @Test
    void setOnceItHoldsInWhatIsSetAlreadyAndInWhatIsSetLater() {
        var before = assign(FeedbackTime.AT_ONCE);
        lasting.set(teacher, own, Set.of(anna.id()), ANNAS);
        var after = assign(FeedbackTime.AT_ONCE);

        for (var id : List.of(before, after)) {
            var task = tasks.get(anna, id);
            assertThat(task.allowances()).isEqualTo(ANNAS);
            assertThat(task.timeLimit()).isEqualTo(Duration.ofMinutes(25));
            assertThat(task.schedule().closes())
                    .isEqualTo(closes.plus(Duration.ofDays(1)).plus(Duration.ofMinutes(5)));
            assertThat(tasks.get(tom, id).allowances()).isEqualTo(Allowances.NONE);
        }
        assertThat(tasks.of(anna)).extracting(Task::allowances).containsExactly(ANNAS, ANNAS);
        assertThat(assignments.tasks(teacher, after))
                .filteredOn(task -> task.student().equals(anna.id()))
                .extracting(Task::allowances)
                .containsExactly(ANNAS);
    }

    @Test
    void itIsSetForSeveralAtOnceInPlaceOfWhatTheyHad() {
        lasting.set(teacher, own, Set.of(anna.id()), ANNAS);
        var more = new Allowances(50, 0, false, 0);
        lasting.set(teacher, own, Set.of(anna.id(), tom.id()), more);

        assertThat(lasting.ofClass(teacher, own)).hasSize(2).containsValue(more).doesNotContainValue(ANNAS);
        lasting.set(teacher, own, Set.of(anna.id()), Allowances.NONE);
        assertThat(lasting.ofClass(teacher, own)).containsOnlyKeys(tom.id());
    }

    @Test
    void anAssignmentSetsPartsOfItOtherwise() {
        var id = assign(FeedbackTime.AT_ONCE);
        lasting.set(teacher, own, Set.of(anna.id()), ANNAS);
        accommodations.set(teacher, id, new Accommodation(anna.id(), false, null, null, 0, null, 20));

        assertThat(tasks.get(anna, id).allowances()).isEqualTo(new Allowances(0, 24, true, 20));
        accommodations.set(teacher, id, new Accommodation(anna.id(), false, null, null, null));
        assertThat(tasks.get(anna, id).allowances()).isEqualTo(ANNAS);
    }

    @Test
    void whatIsOverForTheStudentKeepsTheTimesItHad() {
        var past = assign(FeedbackTime.AT_ONCE);
        lasting.set(teacher, own, Set.of(anna.id()), ANNAS);
        // Over for the rest; Anna has a day more.
        clock.advance(Duration.ofHours(30));
        lasting.set(teacher, own, Set.of(anna.id()), new Allowances(50, 24, true, 10));
        assertThat(tasks.get(anna, past).timeLimit()).isEqualTo(Duration.ofMinutes(30));
        var kept = tasks.get(anna, past).schedule();

        clock.advance(Duration.ofDays(3));
        lasting.set(teacher, own, Set.of(anna.id()), Allowances.NONE);

        assertThat(tasks.get(anna, past).schedule()).isEqualTo(kept);
        assertThat(tasks.get(tom, past).schedule().closes()).isEqualTo(closes);
    }

    @Test
    void onlyTheClassesTeachersSeeItAndSetIt() {
        var id = assign(FeedbackTime.AT_ONCE);
        for (var other : List.of(school.teacher(), anna, school.administrator())) {
            assertNotFound(() -> lasting.ofClass(other, own));
            assertNotFound(() -> lasting.set(other, own, Set.of(anna.id()), ANNAS));
        }
        var stranger = school.student();
        assertRefused(() -> lasting.set(teacher, own, Set.of(stranger.id()), ANNAS), "not in the class");
        assertRefused(() -> lasting.set(teacher, own, Set.of(), ANNAS), "at least one student");
        classes.archive(teacher, own);
        assertRefused(() -> lasting.set(teacher, own, Set.of(anna.id()), ANNAS), "is archived");
        assertThat(tasks.get(anna, id).allowances()).isEqualTo(Allowances.NONE);
    }

    @Test
    void itEndsWithTheClassAndHoldsAgainForWhoComesBack() {
        lasting.set(teacher, own, Set.of(anna.id()), ANNAS);
        memberships.remove(teacher, own, anna.id());

        assertThat(lasting.ofClass(teacher, own)).isEmpty();
        memberships.add(teacher, own, anna.id());
        assertThat(lasting.ofClass(teacher, own)).containsEntry(anna.id(), ANNAS);
    }

    @Test
    void itGoesAlongIntoANewYearWithWhoGoesOn() {
        lasting.set(teacher, own, Set.of(anna.id(), tom.id()), ANNAS);
        var next = directory
                .rollOver(
                        school.administrator(),
                        own,
                        ClassForm.named(school.mark()),
                        List.of(teacher.id(), anna.id()),
                        true)
                .id();

        assertThat(lasting.ofClass(teacher, next)).containsOnlyKeys(anna.id()).containsEntry(anna.id(), ANNAS);
    }

    @Test
    void feedbackAfterClosingWaitsForWhoHasMoreTimeAndForNobodyElse() {
        var id = assign(FeedbackTime.AFTER_CLOSING);
        lasting.set(teacher, own, Set.of(anna.id()), ANNAS);
        var annas = closes.plus(Duration.ofDays(1)).plus(Duration.ofMinutes(5));
        assertThat(release.from(List.of(id))).containsEntry(id, annas);

        accommodations.set(teacher, id, new Accommodation(anna.id(), true, null, null, null));
        assertThat(release.from(List.of(id))).containsEntry(id, closes);
        accommodations.set(teacher, id, new Accommodation(anna.id(), false, null, null, null));
        memberships.remove(teacher, own, anna.id());
        assertThat(release.from(List.of(id))).containsEntry(id, closes);
    }

    @Test
    void itGoesWhenTheStudentIsErased() {
        var id = assign(FeedbackTime.AT_ONCE);
        lasting.set(teacher, own, Set.of(anna.id()), ANNAS);
        accommodations.set(teacher, id, new Accommodation(anna.id(), false, null, closes.plusSeconds(60), 40, true, 5));
        var admin = school.administrator();
        var name = people.byId(List.of(anna.id())).get(anna.id()).username();
        erase(admin, name);

        assertThat(rows.findByAccountIdOrderBySetAt(anna.id())).isEmpty();
        assertThat(tasks.get(anna, id).accommodation())
                .isEqualTo(new Accommodation(anna.id(), false, null, closes.plusSeconds(60), null));
    }

    private void erase(Actor admin, String username) {
        erasures.erase(admin, anna.id(), username);
    }

    private UUID assign(FeedbackTime feedback) {
        var topics = course.topics().stream().map(Topic::id).toList();
        var quiz = Plans.quiz(topics, 4, feedback, false, 1, Duration.ofMinutes(20));
        var schedule = new Schedule(Instant.EPOCH, null, closes, LateRule.MARKED);
        var id = assignments.draft(teacher, own, Plans.of(List.of(), quiz, schedule));
        assignments.give(teacher, id);
        return id;
    }

    private static void assertNotFound(ThrowingCallable call) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(call);
    }

    private static void assertRefused(ThrowingCallable call, String words) {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(call).withMessageContaining(words);
    }
}
