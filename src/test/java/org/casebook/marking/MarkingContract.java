package org.casebook.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.casebook.base.Edit;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.Classes;
import org.casebook.classroom.Memberships;
import org.casebook.course.Course;
import org.casebook.course.writing.WritingTask;
import org.casebook.marking.MarkersAgreement.OneMark;
import org.casebook.marking.MarkersAgreement.Progress;
import org.casebook.people.Actor;
import org.casebook.people.Directory;
import org.casebook.people.Erasures;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.casebook.writing.MarkedBy;
import org.casebook.writing.OwnWriting;
import org.casebook.writing.WritingAssignments;
import org.casebook.writing.WritingLifecycle;
import org.casebook.writing.WritingPlan;
import org.casebook.writing.WrittenAnswers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a class has written is marked, on every database. */
abstract class MarkingContract {

    @Autowired
    Marking marking;

    @Autowired
    MarkersAgreement agreement;

    @Autowired
    Pairs pairs;

    @Autowired
    MarkRelease release;

    @Autowired
    WritingResults results;

    @Autowired
    OwnMarks ownMarks;

    @Autowired
    WritingAssignments assignments;

    @Autowired
    WritingLifecycle lifecycle;

    @Autowired
    WrittenAnswers answers;

    @Autowired
    OwnWriting own;

    @Autowired
    WritingMarkRepository rows;

    @Autowired
    Memberships memberships;

    @Autowired
    Classes classes;

    @Autowired
    Directory directory;

    @Autowired
    Erasures erasures;

    @Autowired
    Course course;

    @Autowired
    School school;

    @Autowired
    TestClock clock;

    private Actor teacher;
    private Actor colleague;
    private List<Actor> students;
    private UUID classId;

    @BeforeEach
    void enrol() {
        teacher = school.teacher();
        colleague = school.teacher();
        students = IntStream.range(0, 12).mapToObj(_ -> school.student()).toList();
        classId = school.classOf(teacher, students.toArray(Actor[]::new));
        memberships.set(
                school.administrator(),
                classId,
                List.of(teacher.id(), colleague.id()),
                students.stream().map(Actor::id).toList());
    }

    @Test
    void samplesLieAmongTheTextsAndNothingTellsThemApart() {
        var id = written(MarkedBy.RUBRIC, 12);

        var pile = marking.pile(teacher, classId, id);

        assertThat(pile.samples()).isEqualTo(3);
        assertThat(pile.texts()).hasSize(15).allSatisfy(text -> {
            assertThat(text.writer()).isNull();
            assertThat(text.points().isEmpty()).isTrue();
            assertThat(text.words()).isPositive();
        });
        var samples = task().samples().stream()
                .map(sample -> String.join("\n\n", sample.text()))
                .toList();
        assertThat(pile.texts().stream().filter(text -> samples.contains(text.text())))
                .hasSize(3);
        assertThat(pile.toString())
                .as("no name")
                .doesNotContain(students.stream()
                        .map(student -> directory
                                .one(school.administrator(), student.id())
                                .person()
                                .displayName())
                        .toArray(String[]::new));
    }

    @Test
    void theOrderIsAlwaysTheSameForAMarkerAndAnotherForEach() {
        var id = written(MarkedBy.RUBRIC, 12);

        var order = order(teacher, id);

        assertThat(order(teacher, id)).isEqualTo(order);
        assertThat(order(colleague, id))
                .containsExactlyInAnyOrderElementsOf(order)
                .isNotEqualTo(order);
    }

    @Test
    void whatIsGivenIsKeptCriterionByCriterionAndCanBeChanged() {
        var id = written(MarkedBy.RUBRIC, 2);
        var text = marking.pile(teacher, classId, id).texts().getFirst().id();
        var half = new ArrayList<>(GivenPoints.none(criteria()).each());
        half.set(0, 1);

        marking.give(teacher, classId, id, text, new GivenPoints(half), "");
        assertThat(marking.pile(teacher, classId, id)).satisfies(pile -> {
            assertThat(pile.texts().getFirst().points().each()).isEqualTo(half);
            assertThat(pile.marked()).isZero();
            assertThat(pile.nextUnmarked(0)).contains(0);
        });

        marking.give(teacher, classId, id, text, lowest(), " Look at the source again. ");
        marking.give(teacher, classId, id, text, highest(), "Better than I thought.");

        assertThat(marking.pile(teacher, classId, id)).satisfies(pile -> {
            assertThat(pile.texts().getFirst().points()).isEqualTo(highest());
            assertThat(pile.texts().getFirst().remark()).isEqualTo("Better than I thought.");
            assertThat(pile.marked()).isEqualTo(1);
            assertThat(pile.nextUnmarked(0)).contains(1);
        });
    }

    @Test
    void whatTheRubricDoesntHaveIsRefused() {
        var id = written(MarkedBy.RUBRIC, 1);
        var text = marking.pile(teacher, classId, id).texts().getFirst().id();
        var tooMany = new ArrayList<>(highest().each());
        tooMany.set(0, tooMany.getFirst() + 1);

        invalid(() -> marking.give(teacher, classId, id, text, new GivenPoints(tooMany), ""));
        invalid(() -> marking.give(teacher, classId, id, text, new GivenPoints(List.of(1)), ""));
        invalid(() -> marking.give(teacher, classId, id, text, highest(), "x".repeat(Marking.LONGEST_REMARK + 1)));
        assertThat(marking.pile(teacher, classId, id).marked()).isZero();
    }

    @Test
    void howStrictAMarkerIsIsToldOnceAllIsMarked() {
        var id = written(MarkedBy.RUBRIC, 2);
        var texts = order(teacher, id);
        texts.stream().skip(1).forEach(text -> marking.give(teacher, classId, id, text, highest(), ""));
        assertThat(marking.pile(teacher, classId, id).severity()).isEmpty();

        marking.give(teacher, classId, id, texts.getFirst(), highest(), "");

        var authors = task().samples().stream()
                .mapToInt(sample -> sample.sum())
                .average()
                .orElseThrow();
        assertThat(marking.pile(teacher, classId, id).severity()).hasValueSatisfying(severity -> {
            assertThat(severity.isEnough()).isTrue();
            assertThat(severity.difference()).isEqualTo(task().outOf() - authors, within(1e-9));
        });
        assertThat(marking.pile(colleague, classId, id).severity()).isEmpty();
    }

    @Test
    void ofPaperAloneTheMarkerIsToldWhose() {
        var id = written(MarkedBy.RUBRIC, 1);
        answers.handInOnPaper(teacher, classId, id, students.get(5).id(), new Edit<>("", ""));
        answers.handInOnPaper(teacher, classId, id, students.get(6).id(), new Edit<>("", "Typed in"));

        assertThat(marking.pile(teacher, classId, id).texts().stream()
                        .filter(text -> text.writer() != null)
                        .map(text -> text.writer().id()))
                .containsExactly(students.get(5).id());
    }

    @Test
    void aMarkerSeesWhatAnotherGaveOnlyAfterwards() {
        var id = written(MarkedBy.RUBRIC, 3);
        var texts = realTexts(id);
        give(teacher, id, texts.get(0), highest());
        give(teacher, id, texts.get(1), highest());

        assertThat(marking.pile(colleague, classId, id).texts())
                .allSatisfy(text -> assertThat(text.points().isEmpty()).isTrue());
        assertThat(agreement.of(colleague, classId, id)).satisfies(sideBySide -> {
            assertThat(sideBySide.progress()).extracting(Progress::marked).containsExactly(2);
            assertThat(sideBySide.texts()).isEmpty();
        });
        var scores = results.of(colleague, classId);
        assertThat(students.stream().flatMap(student -> scores.of(student.id()).values().stream()))
                .as("in the grade book neither")
                .contains(new WritingScore.Unmarked(false))
                .noneMatch(WritingScore.Marked.class::isInstance);

        give(colleague, id, texts.get(0), lowest());

        assertThat(agreement.of(colleague, classId, id).texts()).singleElement().satisfies(twice -> {
            assertThat(twice.text()).isEqualTo(texts.get(0));
            assertThat(twice.marks()).extracting(OneMark::points).containsExactlyInAnyOrder(highest(), lowest());
            assertThat(twice.differ()).isEqualTo(task().outOf());
        });
    }

    @Test
    void aTeacherWhoMarksNothingSeesMarksOnceTheyAreReleased() {
        var id = written(MarkedBy.RUBRIC, 1);
        var third = school.teacher();
        memberships.set(
                school.administrator(),
                classId,
                List.of(teacher.id(), colleague.id(), third.id()),
                students.stream().map(Actor::id).toList());
        var text = realTexts(id).getFirst();
        give(teacher, id, text, highest());
        give(colleague, id, text, lowest());
        assertThat(agreement.of(third, classId, id).texts()).isEmpty();

        release.release(teacher, classId, id);

        assertThat(agreement.of(third, classId, id).texts()).hasSize(1);
    }

    @Test
    void agreementIsSaidFromTenTextsOn() {
        var id = written(MarkedBy.RUBRIC, 12);
        var texts = realTexts(id);
        for (int place = 0; place < 9; place++) {
            markBoth(id, texts.get(place), place);
        }
        assertThat(agreement.of(teacher, classId, id).agreement()).hasValueSatisfying(found -> {
            assertThat(found.texts()).isEqualTo(9);
            assertThat(found.kappa()).isEmpty();
        });

        markBoth(id, texts.get(9), 9);

        assertThat(agreement.of(teacher, classId, id).agreement()).hasValueSatisfying(found -> {
            assertThat(found.texts()).isEqualTo(10);
            assertThat(found.same()).isEqualTo(5);
            assertThat(found.kappa()).hasValueSatisfying(kappa -> {
                assertThat(kappa.cases()).isEqualTo(10);
                assertThat(kappa.kappa()).isBetween(.8, .999);
                assertThat(kappa.low()).isLessThan(kappa.kappa());
            });
        });
    }

    @Test
    void theMeanOfBothCountsUnlessOneIsSettledUpon() {
        var id = written(MarkedBy.RUBRIC, 1);
        var text = realTexts(id).getFirst();
        give(teacher, id, text, highest());
        give(colleague, id, text, lowest());
        var mean = BigDecimal.valueOf(task().outOf() * 5L, 1);
        assertThat(agreement.of(teacher, classId, id).texts().getFirst().counts())
                .isEqualTo(mean);

        agreement.settle(teacher, classId, id, text, colleague.id());
        assertThat(agreement.of(teacher, classId, id).texts().getFirst().counts())
                .isEqualTo("0.0");

        agreement.settle(teacher, classId, id, text, null);
        assertThat(agreement.of(teacher, classId, id).texts().getFirst().counts())
                .isEqualTo(mean);
        notFound(() ->
                agreement.settle(teacher, classId, id, text, school.teacher().id()));
        notFound(() -> agreement.settle(teacher, classId, id, UUID.randomUUID(), null));
    }

    @Test
    void studentsSeeTheirMarksFromTheReleaseOnAndNotBefore() {
        var id = written(MarkedBy.RUBRIC, 2);
        for (var text : order(teacher, id)) {
            marking.give(teacher, classId, id, text, highest(), "A remark");
        }
        var anna = students.getFirst();
        assertThat(ownMarks.of(anna, id).mark()).isEmpty();
        assertThat(results.of(anna)).extracting("score").containsExactly(new WritingScore.Unmarked(false));

        release.release(teacher, classId, id);

        var points = BigDecimal.valueOf(task().outOf()).setScale(1);
        assertThat(ownMarks.of(anna, id).mark()).hasValueSatisfying(mark -> {
            assertThat(mark.points()).isEqualTo(points);
            assertThat(mark.each()).hasSize(criteria());
            assertThat(mark.remarks()).containsExactly("A remark");
        });
        assertThat(results.of(anna)).extracting("score").containsExactly(new WritingScore.Marked(points, false));
        assertThat(results.of(teacher, classId).of(anna.id()))
                .containsEntry(id, new WritingScore.Marked(points, false));
        assertThat(results.of(teacher, classId).of(students.get(2).id())).containsEntry(id, new WritingScore.Waiting());

        release.withhold(teacher, classId, id);
        assertThat(ownMarks.of(anna, id).mark()).isEmpty();
    }

    @Test
    void whatIsReleasedChangesOnlyAfterTheReleaseIsTakenBack() {
        var id = written(MarkedBy.RUBRIC, 1);
        var text = realTexts(id).getFirst();
        invalid(() -> release.release(teacher, classId, id));
        give(teacher, id, text, highest());
        give(colleague, id, text, lowest());
        release.release(teacher, classId, id);

        invalid(() -> give(teacher, id, text, lowest()));
        invalid(() -> agreement.settle(teacher, classId, id, text, teacher.id()));
        release.withhold(teacher, classId, id);
        give(teacher, id, text, lowest());

        assertThat(release.standing(teacher, classId, id))
                .extracting("texts", "marked")
                .containsExactly(1, 1);
    }

    @Test
    void textsWaitUntilTheirMarksAreReleased() {
        var id = written(MarkedBy.RUBRIC, 2);
        written(MarkedBy.RUBRIC, 0);
        var texts = realTexts(id);
        give(colleague, id, texts.get(0), highest());

        assertThat(release.waiting(teacher)).singleElement().satisfies(standing -> {
            assertThat(standing.assignment().id()).isEqualTo(id);
            assertThat(standing.texts()).isEqualTo(2);
            assertThat(standing.marked()).isOne();
        });
        assertThat(release.waiting(school.teacher())).isEmpty();
        for (var other : List.of(students.getFirst(), school.administrator())) {
            notFound(() -> release.waiting(other));
        }

        release.release(teacher, classId, id);
        assertThat(release.waiting(teacher)).isEmpty();
    }

    @Test
    void whatWasTypedInAndIsMarkedStaysAsItWasMarked() {
        var id = written(MarkedBy.RUBRIC, 1);
        var onPaper = students.get(5);
        answers.handInOnPaper(teacher, classId, id, onPaper.id(), new Edit<>("", "Typed in"));
        give(teacher, id, textOf(id, onPaper), highest());

        invalid(() -> answers.handInOnPaper(teacher, classId, id, onPaper.id(), new Edit<>("Typed in", "Another")));
    }

    @Test
    void whatAnErasureHasEmptiedIsNoTextToMark() {
        var id = written(MarkedBy.RUBRIC, 2);
        var anna =
                directory.one(school.administrator(), students.getFirst().id()).person();

        erasures.erase(school.administrator(), anna.id(), anna.username());

        assertThat(answers.handedIn(teacher, classId, id)).hasSize(1);
    }

    /** A student's total is the one that their teacher reads, also once the class is over. */
    @Test
    void whatWasNeverBegunIsMissingInAnArchivedClassToo() {
        var id = assignments.give(
                teacher,
                classId,
                new WritingPlan(task().id(), task(), clock.instant().plus(Duration.ofHours(1)), MarkedBy.RUBRIC));
        clock.advance(Duration.ofHours(2));
        var anna = students.getFirst();
        classes.archive(teacher, classId);

        assertThat(results.of(teacher, classId).of(anna.id())).containsEntry(id, new WritingScore.Missing());
        assertThat(results.of(anna)).extracting("score").containsExactly(new WritingScore.Missing());
        assertThat(own.of(anna)).isEmpty();
    }

    @Test
    void whatIsMarkedIsntGivenBack() {
        var id = written(MarkedBy.RUBRIC, 2);
        give(teacher, id, textOf(id, students.getFirst()), highest());

        invalid(() -> answers.giveBack(teacher, classId, id, students.getFirst().id()));
        answers.giveBack(teacher, classId, id, students.get(1).id());

        assertThat(realTexts(id)).hasSize(1);
    }

    @Test
    void missingAndLateAreTold() {
        var due = clock.instant().plus(Duration.ofHours(1));
        var id = assignments.draft(teacher, classId, new WritingPlan(task().id(), task(), due, MarkedBy.RUBRIC));
        assignments.give(teacher, classId, id);
        clock.advance(Duration.ofHours(2));
        handIn(students.getFirst(), id, 0);

        var scores = results.of(teacher, classId);

        assertThat(scores.of(students.getFirst().id())).containsEntry(id, new WritingScore.Unmarked(true));
        assertThat(scores.of(students.get(1).id())).containsEntry(id, new WritingScore.Missing());
        assertThat(results.of(students.get(1))).extracting("score").containsExactly(new WritingScore.Missing());
    }

    @Test
    void pairsGiveAnOrderOnceThereAreEnoughJudgements() {
        var id = written(MarkedBy.PAIRS, 5);
        assertThat(pairs.of(teacher, classId, id)).satisfies(comparing -> {
            assertThat(comparing.wanted()).isEqualTo(10);
            assertThat(comparing.order()).isEmpty();
            assertThat(comparing.ownLast()).isFalse();
        });
        judgeAll(id, 9);
        assertThat(pairs.of(teacher, classId, id)).satisfies(comparing -> {
            assertThat(comparing.judged()).isEqualTo(9);
            assertThat(comparing.isEnough()).isFalse();
            assertThat(comparing.order()).isEmpty();
        });
        invalid(() -> release.release(teacher, classId, id));

        judgeAll(id, 1);

        var comparing = pairs.of(teacher, classId, id);
        assertThat(comparing.order())
                .extracting(Pairs.Placed::opening)
                .containsExactly("Text 4", "Text 3", "Text 2", "Text 1", "Text 0");
        assertThat(comparing.reliability()).isBetween(0.0, 1.0);
        invalid(() -> release.release(teacher, classId, id));
        refused("highest", () -> pairs.setRange(teacher, classId, id, new PointRange(1, task().outOf() + 1)));
        refused("lowest", () -> pairs.setRange(teacher, classId, id, new PointRange(3, 2)));
        refused("lowest", () -> pairs.setRange(teacher, classId, id, new PointRange(-1, 2)));
        pairs.setRange(teacher, classId, id, new PointRange(1, 2));
        pairs.setRange(teacher, classId, id, new PointRange(2, 6));
        assertThat(pairs.of(teacher, classId, id).order().stream()
                        .map(Pairs.Placed::points)
                        .toList())
                .startsWith(new BigDecimal("6.0"))
                .endsWith(new BigDecimal("2.0"))
                .isSortedAccordingTo(Collections.reverseOrder());

        release.release(teacher, classId, id);
        assertThat(ownMarks.of(students.get(4), id).mark())
                .hasValueSatisfying(mark -> assertThat(mark.points()).isEqualTo("6.0"));
        assertThat(results.of(teacher, classId).of(students.getFirst().id()))
                .containsEntry(id, new WritingScore.Marked(new BigDecimal("2.0"), false));
    }

    @Test
    void theLastJudgementIsTakenBackByWhoMadeIt() {
        var id = written(MarkedBy.PAIRS, 3);
        judgeAll(id, 1);
        pairs.takeBack(colleague, classId, id);
        assertThat(pairs.of(teacher, classId, id).judged()).isEqualTo(1);

        var before = pairs.of(teacher, classId, id);
        assertThat(before.ownLast()).isTrue();
        pairs.takeBack(teacher, classId, id);

        assertThat(pairs.of(teacher, classId, id).judged()).isZero();
        pairs.takeBack(teacher, classId, id);
        assertThat(pairs.of(teacher, classId, id).ownLast()).isFalse();
    }

    @Test
    void pointsByPairsStayWhereSomebodyLeavesTheClass() {
        var id = written(MarkedBy.PAIRS, 5);
        judgeAll(id, 10);
        pairs.setRange(teacher, classId, id, new PointRange(0, 6));
        release.release(teacher, classId, id);
        var before = ownMarks.of(students.get(2), id).mark();

        memberships.remove(teacher, classId, students.get(4).id());

        assertThat(ownMarks.of(students.get(2), id).mark()).isEqualTo(before).isPresent();
    }

    @Test
    void oneWayOfMarkingIsntFoundByTheOther() {
        var paired = written(MarkedBy.PAIRS, 2);
        var rubric = written(MarkedBy.RUBRIC, 2);

        notFound(() -> marking.pile(teacher, classId, paired));
        notFound(() -> pairs.of(teacher, classId, rubric));
        notFound(() -> pairs.judge(teacher, classId, rubric, UUID.randomUUID(), UUID.randomUUID()));
    }

    @Test
    void toOthersItIsNotFound() {
        var id = written(MarkedBy.RUBRIC, 2);
        var paired = written(MarkedBy.PAIRS, 2);
        var text = realTexts(id).getFirst();
        var compared = answers.handedIn(teacher, classId, paired);
        var elsewhere = school.teacher();
        var otherClass = school.classOf(elsewhere, school.student());
        var otherOfTheTeacher = school.classOf(teacher, school.student());

        for (var actor : List.of(elsewhere, students.getFirst(), school.student(), school.administrator())) {
            notFound(() -> marking.pile(actor, classId, id));
            notFound(() -> give(actor, id, text, highest()));
            notFound(() -> agreement.of(actor, classId, id));
            notFound(() -> agreement.settle(actor, classId, id, text, null));
            notFound(() -> release.standing(actor, classId, id));
            notFound(() -> release.release(actor, classId, id));
            notFound(() -> release.withhold(actor, classId, id));
            notFound(() -> results.of(actor, classId));
            notFound(() -> pairs.of(actor, classId, paired));
            notFound(() -> pairs.judge(
                    actor,
                    classId,
                    paired,
                    compared.get(0).id(),
                    compared.get(1).id()));
            notFound(() -> pairs.takeBack(actor, classId, paired));
            notFound(() -> pairs.setRange(actor, classId, paired, new PointRange(0, 1)));
        }
        notFound(() -> marking.pile(elsewhere, otherClass, id));
        notFound(() -> marking.pile(teacher, otherOfTheTeacher, id));
        notFound(() -> give(teacher, id, compared.getFirst().id(), highest()));
        notFound(() -> pairs.judge(teacher, classId, paired, compared.get(0).id(), text));
        notFound(() -> pairs.judge(
                teacher, classId, paired, compared.get(0).id(), compared.get(0).id()));
        for (var actor : List.of(school.student(), teacher, elsewhere)) {
            notFound(() -> ownMarks.of(actor, id));
        }
        assertThat(rows.findByAssignmentId(id)).isEmpty();
    }

    @Test
    void anErasureKeepsThePointsAndTakesTheWords() {
        var id = written(MarkedBy.RUBRIC, 2);
        var anna =
                directory.one(school.administrator(), students.getFirst().id()).person();
        marking.give(teacher, classId, id, textOf(id, students.getFirst()), highest(), "Well argued");
        marking.give(
                teacher, classId, id, textOf(id, students.get(1)), highest(), "Compare it with " + anna.displayName());
        var sample = order(teacher, id).stream()
                .filter(text -> !realTexts(id).contains(text))
                .findFirst()
                .orElseThrow();
        marking.give(teacher, classId, id, sample, highest(), "As good as " + anna.displayName());

        erasures.erase(school.administrator(), anna.id(), anna.username());

        assertThat(rows.findByAssignmentId(id))
                .extracting(WritingMark::points, WritingMark::remark)
                .containsExactlyInAnyOrder(tuple(highest(), ""), tuple(highest(), "Compare it with …"));
        assertThat(marking.pile(teacher, classId, id).texts())
                .extracting(PiledText::remark)
                .contains("As good as …");
    }

    @Test
    void whatNobodyHasBegunIsDeletedWithItsPoints() {
        var id = assignments.draft(teacher, classId, new WritingPlan(task().id(), task(), null, MarkedBy.PAIRS));
        pairs.setRange(teacher, classId, id, new PointRange(0, 5));

        lifecycle.delete(teacher, classId, id);

        notFound(() -> pairs.of(teacher, classId, id));
    }

    private UUID written(MarkedBy way, int texts) {
        var id = assignments.draft(teacher, classId, new WritingPlan(task().id(), task(), null, way));
        assignments.give(teacher, classId, id);
        for (int place = 0; place < texts; place++) {
            handIn(students.get(place), id, place);
        }
        return id;
    }

    private void handIn(Actor student, UUID id, int place) {
        own.handIn(
                student, id, own.save(student, id, "Text " + place, 0).draft().revision());
    }

    private void give(Actor marker, UUID id, UUID text, GivenPoints points) {
        marking.give(marker, classId, id, text, points, "");
    }

    /** In five of ten texts both give the same, in the others the second one more. */
    private void markBoth(UUID id, UUID text, int place) {
        var first = new ArrayList<>(lowest().each());
        first.set(0, place % 4 == 3 ? 2 : place % 3);
        first.set(1, place > 5 ? 2 : 0);
        var second = new ArrayList<>(first);
        if (place % 2 == 1) {
            second.set(0, Math.max(0, first.getFirst() == 2 ? 1 : first.getFirst() + 1));
        }
        give(teacher, id, text, new GivenPoints(first));
        give(colleague, id, text, new GivenPoints(second));
    }

    /** The text with the higher number is the better one. */
    private void judgeAll(UUID id, int times) {
        for (int time = 0; time < times; time++) {
            clock.advance(Duration.ofSeconds(20));
            var pair = pairs.of(teacher, classId, id).next().orElseThrow();
            boolean left = pair.left().text().compareTo(pair.right().text()) > 0;
            pairs.judge(
                    teacher,
                    classId,
                    id,
                    (left ? pair.left() : pair.right()).id(),
                    (left ? pair.right() : pair.left()).id());
        }
    }

    private List<UUID> order(Actor marker, UUID id) {
        return marking.pile(marker, classId, id).texts().stream()
                .map(PiledText::id)
                .toList();
    }

    private List<UUID> realTexts(UUID id) {
        return answers.handedIn(teacher, classId, id).stream()
                .map(text -> text.id())
                .toList();
    }

    private UUID textOf(UUID id, Actor student) {
        return answers.writers(teacher, classId, id).entrySet().stream()
                .filter(entry -> entry.getValue().id().equals(student.id()))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private WritingTask task() {
        return course.writingTasks().getFirst();
    }

    private int criteria() {
        return task().criteria().size();
    }

    private GivenPoints lowest() {
        return new GivenPoints(Collections.nCopies(criteria(), 0));
    }

    private GivenPoints highest() {
        return new GivenPoints(
                task().criteria().stream().map(criterion -> criterion.outOf()).toList());
    }

    private static void notFound(ThrowingCallable call) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(call);
    }

    private static void invalid(ThrowingCallable call) {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(call);
    }

    private static void refused(String field, ThrowingCallable call) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(call)
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }
}
