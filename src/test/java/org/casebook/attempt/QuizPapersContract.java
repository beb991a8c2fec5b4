package org.casebook.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.casebook.assignment.AssignmentLifecycle;
import org.casebook.assignment.AssignmentPlan;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.FeedbackTime;
import org.casebook.assignment.GivingOut;
import org.casebook.assignment.Templates;
import org.casebook.base.ChangedMeanwhileException;
import org.casebook.base.Edit;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.Memberships;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.demo.DemoAnswers;
import org.casebook.people.Actor;
import org.casebook.people.Erasures;
import org.casebook.privacy.PersonRecords;
import org.casebook.progress.AssignmentResults;
import org.casebook.regrade.Regrades;
import org.casebook.support.Plans;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Quizzes whose questions a teacher has chosen, on every database. */
abstract class QuizPapersContract {

    @Autowired
    QuizPapers papers;

    @Autowired
    QuizPreview preview;

    @Autowired
    AssignedQuizzes quizzes;

    @Autowired
    FormTests tests;

    @Autowired
    AttemptRepository attempts;

    @Autowired
    QuizForms forms;

    @Autowired
    FormSeatRepository seats;

    @Autowired
    Assignments assignments;

    @Autowired
    AssignmentLifecycle lifecycle;

    @Autowired
    GivingOut giving;

    @Autowired
    Templates templates;

    @Autowired
    AssignmentResults results;

    @Autowired
    Regrades regrades;

    @Autowired
    Memberships memberships;

    @Autowired
    Erasures erasures;

    @Autowired
    PersonRecords records;

    @Autowired
    Course course;

    @Autowired
    School school;

    @Autowired
    TestClock clock;

    private Actor teacher;
    private final List<Actor> students = new ArrayList<>();
    private UUID classId;
    private UUID assignment;

    @BeforeEach
    void set() {
        teacher = school.teacher();
        Stream.generate(school::student).limit(4).forEach(students::add);
        classId = school.classOf(teacher, students.toArray(Actor[]::new));
        assignment = draft(6);
    }

    @Test
    void studentsGetWhatWasChosenInItsOrder() {
        var chosen = new ArrayList<>(single().subList(0, 5));
        Collections.reverse(chosen);
        save(List.of(chosen));
        assignments.give(teacher, assignment);

        assertThat(preview.questions(teacher, assignment))
                .extracting(asked -> asked.question().id())
                .as("the preview")
                .isEqualTo(ids(chosen));
        for (var student : students.subList(0, 2)) {
            var attempt = quizzes.start(student, assignment);
            assertThat(forms.questions(attempts.findById(attempt).orElseThrow().form()))
                    .isEqualTo(versions(chosen));
            assertThat(tests.open(student, attempt)
                            .orElseThrow()
                            .asked()
                            .question()
                            .id())
                    .isEqualTo(chosen.getFirst().question().id());
        }
        assertThat(results.look(teacher, classId, assignment).questions())
                .extracting(asked -> asked.version())
                .as("the results")
                .isEqualTo(versions(chosen));
        var quiz = papers.of(teacher, classId, assignment).assignment().plan().quiz();
        assertThat(quiz.maxItems()).isEqualTo(5);
        assertThat(quiz.topics())
                .containsExactlyInAnyOrderElementsOf(chosen.stream()
                        .map(item -> item.question().topic())
                        .distinct()
                        .toList());
    }

    @Test
    void whatTheEngineHasChosenStaysOnceItWasSeen() {
        var seen = papers.of(teacher, classId, assignment).forms().getFirst();
        assertThat(seen).hasSize(6);
        assignments.give(teacher, assignment);
        var attempt = quizzes.start(students.getFirst(), assignment);

        assertThat(forms.questions(attempts.findById(attempt).orElseThrow().form()))
                .isEqualTo(versions(seen));
    }

    @Test
    void onceSomebodyHasBegunNothingChanges() {
        save(List.of(single().subList(0, 4)));
        assignments.give(teacher, assignment);
        save(List.of(single().subList(1, 5)));
        quizzes.start(students.getFirst(), assignment);

        assertThat(papers.of(teacher, classId, assignment).begun()).isTrue();
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> save(List.of(single().subList(0, 4))))
                .withMessageContaining("Somebody has begun");
        assertThat(papers.of(teacher, classId, assignment).forms().getFirst()).isEqualTo(single().subList(1, 5));
    }

    @Test
    void twoTeachersDoNotUndoEachOther() {
        var opened = assignments.get(teacher, assignment).plan();
        save(List.of(single().subList(0, 4)));

        assertThatExceptionOfType(ChangedMeanwhileException.class)
                .isThrownBy(() ->
                        papers.save(teacher, classId, assignment, opened, List.of(versions(single().subList(1, 5)))));
    }

    @Test
    void setsStayWholeAndInTheirOrder() {
        var first = all().stream()
                .filter(item -> item.question().stimulus() != null
                        && item.question().stimulus().beginsWith(item.question()))
                .findFirst()
                .orElseThrow();
        var set = first.question().stimulus().questions().stream()
                .map(id -> all().stream()
                        .filter(item -> item.question().id().equals(id))
                        .findFirst()
                        .orElseThrow())
                .toList();
        var whole = new ArrayList<>(set);
        whole.addFirst(single().getFirst());
        save(List.of(whole));
        assertThat(papers.of(teacher, classId, assignment).forms()).containsExactly(whole);

        refused(set.subList(1, set.size()), "are asked together");
        refused(set.reversed(), "are asked together");
    }

    @Test
    void questionsThatGiveEachOtherAwayAreRefused() {
        var one = single().stream()
                .filter(item -> !item.question().head().enemies().isEmpty())
                .findFirst()
                .orElseThrow();
        var enemy = all().stream()
                .filter(item ->
                        one.question().head().enemies().contains(item.question().id()))
                .findFirst()
                .orElseThrow();
        refused(List.of(one, enemy), "give each other away");
        refused(List.of(), "at least one question");
    }

    @Test
    void whereReckoningIsLeftOutItIsNeitherChosenNorOfferedNorSaved() {
        var reckoning = single().stream()
                .filter(item -> item.question().head().asksForFigures())
                .findFirst()
                .orElseThrow();
        save(List.of(List.of(reckoning)));
        var opened = assignments.get(teacher, assignment).plan();
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> leaveFiguresOut(opened))
                .withMessageContaining("Question 1 only asks to work with numbers");
        save(List.of(history().subList(0, 4)));
        leaveFiguresOut(assignments.get(teacher, assignment).plan());

        refused(List.of(reckoning), "only asks to work with numbers");
        assertThat(all()).isNotEmpty().noneMatch(QuizPapersContract::isReckoning);
        assertThat(papers.chosen(teacher, classId, assignment, new PaperWish(40, 1, Set.of()), 1))
                .allSatisfy(form -> assertThat(form).hasSize(40).noneMatch(QuizPapersContract::isReckoning));
        assertThat(papers.chosen(teacher, classId, assignment, new PaperWish(20, 2, Set.of()), 1))
                .hasSize(2)
                .allSatisfy(form -> assertThat(form).hasSize(20).noneMatch(QuizPapersContract::isReckoning));
    }

    private List<PaperItem> history() {
        return single().stream().filter(item -> !isReckoning(item)).toList();
    }

    private static boolean isReckoning(PaperItem item) {
        return item.question().head().asksForFigures();
    }

    private void leaveFiguresOut(AssignmentPlan opened) {
        var quiz = opened.quiz().but().withoutFigures(true).plan();
        assignments.edit(teacher, assignment, new Edit<>(opened, opened.with(quiz)));
    }

    @Test
    void whatIsVoidedInTheClassCanNotBeChosen() {
        var voided = single().getFirst();
        save(List.of(single().subList(0, 3)));
        assignments.give(teacher, assignment);
        var attempt = quizzes.start(students.getFirst(), assignment);
        tests.answer(students.getFirst(), attempt, 1, DemoAnswers.right(voided.question()));
        regrades.make(teacher, classId, voided.version(), new Regrade.Voided());

        assertThat(papers.choice(teacher, classId, draft(4))).isNotEmpty().doesNotContain(voided);
        assertThat(papers.of(teacher, classId, assignment).forms().getFirst())
                .extracting(item -> item.voided())
                .as("what was chosen before, and isn't asked any more")
                .containsExactly(true, false, false);
    }

    @Test
    void copiesTemplatesAndOtherClassesKeepTheQuestions() {
        var chosen = single().subList(2, 6);
        save(List.of(chosen));
        var otherClass = school.classOf(teacher, school.student());

        var copy = assignments.copy(teacher, assignment, otherClass);
        assertThat(papers.of(teacher, otherClass, copy).forms()).containsExactly(chosen);
        var also = giving.giveAlso(teacher, assignment, List.of(otherClass)).getFirst();
        assertThat(papers.of(teacher, otherClass, also).forms()).containsExactly(chosen);
        templates.keep(teacher, assignments.get(teacher, assignment).plan(), ZoneOffset.UTC);
        var plan = templates.of(teacher).getFirst().plan(clock.instant(), ZoneOffset.UTC);
        assertThat(plan.quiz().forms()).containsExactly(versions(chosen));
    }

    @Test
    void theEngineChoosesFromSectionsAlone() {
        var slug = course.sections().getFirst().slug();
        var found = papers.chosen(teacher, classId, assignment, new PaperWish(4, 1, Set.of(slug)), 1)
                .getFirst();

        assertThat(found)
                .hasSize(4)
                .allMatch(item -> item.question().head().passage().section().equals(slug));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> papers.chosen(teacher, classId, assignment, new PaperWish(60, 1, Set.of(slug)), 1))
                .withMessageContaining("missing");
    }

    @Test
    void neighboursGetDifferentFormsAndKeepThem() {
        var made = papers.chosen(teacher, classId, assignment, new PaperWish(8, 2, Set.of()), 1);
        assertThat(made).hasSize(2).allMatch(form -> form.size() == 8);
        assertThat(made.stream().flatMap(List::stream)).doesNotHaveDuplicates();
        save(made);
        assignments.give(teacher, assignment);

        var last = quizzes.start(students.getLast(), assignment);
        var seating = papers.seating(teacher, classId, assignment);
        assertThat(seating.values()).as("in the order of names").containsExactly(0, 1, 0, 1);
        for (var student : students) {
            var attempt = quizzes.start(student, assignment);
            var form = seating.entrySet().stream()
                    .filter(seat -> seat.getKey().id().equals(student.id()))
                    .findFirst()
                    .orElseThrow()
                    .getValue();
            assertThat(forms.questions(attempts.findById(attempt).orElseThrow().form()))
                    .isEqualTo(versions(made.get(form)));
        }
        assertThat(quizzes.start(students.getLast(), assignment)).isEqualTo(last);

        var late = school.student();
        memberships.add(school.administrator(), classId, late.id());
        quizzes.start(late, assignment);
        var now = papers.seating(teacher, classId, assignment);
        assertThat(now).containsAllEntriesOf(seating).hasSize(5);
        assertThat(now.values()).as("the late one sits at the end").containsExactly(0, 1, 0, 1, 0);
        var sheet = results.look(teacher, classId, assignment);
        assertThat(sheet.rows()).extracting(row -> row.shown().form()).containsExactly(0, 1, 0, 1, 0);
        assertThat(sheet.questions())
                .extracting(asked -> asked.version())
                .containsExactlyInAnyOrderElementsOf(made.stream()
                        .flatMap(List::stream)
                        .map(PaperItem::version)
                        .toList());
    }

    @Test
    void theOwnRecordSaysWhichFormOneHas() {
        save(papers.chosen(teacher, classId, assignment, new PaperWish(4, 2, Set.of()), 1));
        assignments.give(teacher, assignment);
        papers.seating(teacher, classId, assignment);
        var second = students.get(1);

        assertThat(records.of(second, second.id()).accommodations())
                .extracting(each -> each.what())
                .containsExactly("form B of the quiz, by the order of names");
    }

    @Test
    void tooFewQuestionsAreSaidToBeMissing() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> papers.chosen(
                        teacher,
                        classId,
                        assignment,
                        new PaperWish(20, 4, Set.of(course.sections().getFirst().slug())),
                        1))
                .withMessageMatching("For 4 forms of 20 questions, \\d+ questions are missing: .*");
    }

    @Test
    void seatsGoWithTheAssignment() {
        save(papers.chosen(teacher, classId, assignment, new PaperWish(4, 2, Set.of()), 1));
        papers.seating(teacher, classId, assignment);
        assertThat(seats.findByIdAssignmentIdOrderByPlace(assignment)).hasSize(4);

        lifecycle.delete(teacher, assignment);

        assertThat(seats.findByIdAssignmentIdOrderByPlace(assignment)).isEmpty();
    }

    @Test
    void seatsGoWithThePerson() {
        save(papers.chosen(teacher, classId, assignment, new PaperWish(4, 2, Set.of()), 1));
        papers.seating(teacher, classId, assignment);
        var first =
                papers.seating(teacher, classId, assignment).keySet().iterator().next();
        erasures.erase(school.administrator(), first.id(), first.username());

        assertThat(seats.findByIdAccountId(first.id())).isEmpty();
    }

    @Test
    void othersDoNotFindIt() {
        var stranger = school.teacher();
        var strangersClass = school.classOf(stranger);
        notFound(() -> papers.of(stranger, classId, assignment));
        notFound(() -> papers.of(stranger, strangersClass, assignment));
        notFound(() -> papers.choice(stranger, classId, assignment));
        notFound(() -> papers.seating(stranger, classId, assignment));
        notFound(() -> papers.chosen(stranger, classId, assignment, new PaperWish(4, 1, Set.of()), 1));
        var plan = assignments.get(teacher, assignment).plan();
        notFound(() -> papers.save(stranger, classId, assignment, plan, List.of(versions(single().subList(0, 2)))));
        var adaptive =
                assignments.draft(teacher, classId, Plans.of(List.of(), Plans.practice(topics(), 6), clock.instant()));
        notFound(() -> papers.of(teacher, classId, adaptive));
    }

    private void notFound(Runnable action) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(action::run);
    }

    private void refused(List<PaperItem> chosen, String why) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> save(List.of(chosen)))
                .withMessageContaining(why);
    }

    private void save(List<List<PaperItem>> chosen) {
        papers.save(
                teacher,
                classId,
                assignment,
                assignments.get(teacher, assignment).plan(),
                chosen.stream().map(QuizPapersContract::versions).toList());
    }

    private UUID draft(int questions) {
        return assignments.draft(
                teacher,
                classId,
                Plans.of(
                        List.of(),
                        Plans.quiz(topics(), questions, FeedbackTime.WHEN_RELEASED, true, 1, null),
                        clock.instant()));
    }

    private List<String> topics() {
        return course.topics().stream().map(Topic::id).toList();
    }

    private List<PaperItem> all() {
        return papers.choice(teacher, classId, assignment);
    }

    /** Questions that stand for themselves and don't give each other away, one of each topic after the other. */
    private List<PaperItem> single() {
        var found = new ArrayList<PaperItem>();
        var enemies = new HashSet<String>();
        for (var item : all()) {
            var head = item.question().head();
            if (head.stimulus() == null && !enemies.contains(head.id())) {
                found.add(item);
                enemies.addAll(head.enemies());
            }
        }
        return found;
    }

    private static List<UUID> versions(List<PaperItem> items) {
        return items.stream().map(PaperItem::version).toList();
    }

    private static List<String> ids(List<PaperItem> items) {
        return items.stream().map(item -> item.question().id()).toList();
    }
}
