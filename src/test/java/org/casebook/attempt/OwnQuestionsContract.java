package org.casebook.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.FeedbackTime;
import org.casebook.assignment.QuizPlan;
import org.casebook.bank.BankDepth;
import org.casebook.bank.BankItem;
import org.casebook.bank.OwnQuestions;
import org.casebook.bank.QuestionBank;
import org.casebook.base.NotFoundException;
import org.casebook.course.Course;
import org.casebook.course.question.Head;
import org.casebook.course.question.Option;
import org.casebook.course.question.Question;
import org.casebook.course.question.SingleChoice;
import org.casebook.people.Actor;
import org.casebook.support.Plans;
import org.casebook.support.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Teachers' questions beside those of the course, on every database. */
abstract class OwnQuestionsContract {

    @Autowired
    OwnQuestions own;

    @Autowired
    AvailableQuestions available;

    @Autowired
    ClassContexts contexts;

    @Autowired
    Assignments assignments;

    @Autowired
    AssignedQuizzes quizzes;

    @Autowired
    QuizForms quizForms;

    @Autowired
    QuizFormRepository forms;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    QuizPreview preview;

    @Autowired
    BankDepth depth;

    @Autowired
    AttemptRepository attempts;

    @Autowired
    QuestionBank bank;

    @Autowired
    Course course;

    @Autowired
    School school;

    private Actor teacher;
    private Actor student;
    private UUID schoolClass;
    private String id;

    @BeforeEach
    void setUp() {
        teacher = school.teacher();
        student = school.student();
        schoolClass = school.classOf(teacher, student);
        id = "own-" + UUID.randomUUID();
    }

    @Test
    void onlyStudentsOfTheClassesThatUseItGetIt() {
        own.use(teacher, question("First?"));
        assertThat(offeredTo(student)).isEmpty();

        own.setClasses(teacher, id, Set.of(schoolClass));

        assertThat(offeredTo(student)).extracting(BankItem::question).containsExactly(question("First?"));
        assertThat(offeredTo(school.student())).isEmpty();
        own.setClasses(teacher, id, Set.of());
        assertThat(offeredTo(student)).isEmpty();
    }

    @Test
    void theEngineTakesItAsItsAuthorRatesIt() {
        own.use(teacher, question("First?"));
        own.setClasses(teacher, id, Set.of(schoolClass));

        assertThat(offeredTo(student).getFirst().item()).isEqualTo(bank.item(question("First?")));
    }

    @Test
    void anEditIsAVersionAndGoingBackRestoresTheFormerOne() {
        own.use(teacher, question("First?"));
        own.setClasses(teacher, id, Set.of(schoolClass));
        var first = offeredTo(student).getFirst().version();

        own.use(teacher, question("Second?"));

        var second = offeredTo(student).getFirst();
        assertThat(second.version()).isNotEqualTo(first);
        assertThat(second.question().head().stem()).isEqualTo("Second?");
        assertThat(bank.question(first).head().stem()).isEqualTo("First?");
        assertThat(own.versions(teacher, id))
                .extracting(edition -> edition.question().head().stem() + " " + edition.inUse())
                .containsExactly("Second? true", "First? false");

        own.use(teacher, question("First?"));
        assertThat(offeredTo(student)).extracting(BankItem::version).containsExactly(first);
    }

    @Test
    void aRetiredOneIsAskedNoMoreAndStaysReadable() {
        own.use(teacher, question("First?"));
        own.setClasses(teacher, id, Set.of(schoolClass));
        var version = offeredTo(student).getFirst().version();

        own.retire(teacher, id);

        assertThat(offeredTo(student)).isEmpty();
        assertThat(bank.question(version)).isEqualTo(question("First?"));
    }

    @Test
    void anotherStartOfTheCourseLeavesItInUse() {
        own.use(teacher, question("First?"));
        own.setClasses(teacher, id, Set.of(schoolClass));

        bank.afterSingletonsInstantiated();

        assertThat(offeredTo(student)).hasSize(1);
        assertThat(bank.items()).noneMatch(item -> item.question().id().equals(id));
        assertThat(bank.changes().isEmpty()).isTrue();
    }

    @Test
    void itIsNotAskedBesideItsEnemy() {
        var enemy = bank.items().getFirst();
        var question = question("First?", List.of(enemy.question().id()));
        own.use(teacher, question);
        own.setClasses(teacher, id, Set.of(schoolClass));
        var attempt = attempt(student);
        var why = new WhyThisQuestion(enemy.question().topic(), 0, 1, 0.5, false, WhyThisQuestion.Aim.TELLS_MOST);
        var asked = new AttemptItem(UUID.randomUUID(), 1, enemy, List.of(), why, Instant.EPOCH);

        assertThat(available.of(attempt, contexts.of(attempt.accountId(), attempt.assignment())))
                .anyMatch(item -> item.question().id().equals(id));
        assertThat(available.left(
                        available.of(attempt, contexts.of(attempt.accountId(), attempt.assignment())), List.of(asked)))
                .noneMatch(item -> item.question().id().equals(id));
    }

    @Test
    void anAssignmentAsksWhatItsOwnClassUsesAndNothingOfAnother() {
        own.use(teacher, question("First?"));
        own.setClasses(teacher, id, Set.of(schoolClass));
        var other = school.classOf(teacher, student);

        assertThat(askable(attempt(assign(schoolClass)))).contains(id);
        assertThat(askable(attempt(assign(other)))).doesNotContain(id);
        assertThat(askable(attempt(student))).contains(id);
    }

    @Test
    void theSameQuestionsForAllCanBeTeachersOwnAndHaveNoEnemiesAmongThem() {
        var enemy = bank.items().getFirst().question().id();
        own.use(teacher, question("First?", List.of(enemy)));
        own.setClasses(teacher, id, Set.of(schoolClass));
        var plan = Plans.practice(List.of(course.topics().getFirst().id()), QuizPlan.LONGEST);

        var ofClass = form(assign(schoolClass), plan);
        var ofOther = form(assign(school.classOf(teacher, student)), plan);

        assertThat(ofClass).containsAnyOf(id, enemy);
        assertThat(ofClass.contains(id)).isNotEqualTo(ofClass.contains(enemy));
        assertThat(ofOther).doesNotContain(id);
    }

    @Test
    void aFormGivesATeachersQuestionToEveryone() {
        own.use(teacher, question("First?"));
        own.setClasses(teacher, id, Set.of(schoolClass));
        var plan = Plans.quiz(
                List.of(course.topics().getFirst().id()), QuizPlan.LONGEST, FeedbackTime.AT_ONCE, true, 1, null);
        var assignment = assign(schoolClass, plan);

        var attempt = attempts.findById(quizzes.start(student, assignment)).orElseThrow();
        assertThat(questionsOfForm(attempt)).contains(id);
        assertThat(preview.questions(teacher, assignment))
                .extracting(asked -> asked.question().id())
                .contains(id);
        assertThat(own.usedBy(teacher, schoolClass)).containsExactly(question("First?"));
        assertNotFound(() -> own.usedBy(school.teacher(), schoolClass));
    }

    @Test
    void whatAClassUsesCountsWhereTheBankIsThin() {
        var topic = course.topics().getFirst();
        var plan = Plans.practice(List.of(topic.id()), QuizPlan.LONGEST);
        var before = depth.warnings(teacher, schoolClass, plan, 1);
        assertThat(before).singleElement().asString().contains(topic.name());

        own.use(teacher, question("First?"));
        own.setClasses(teacher, id, Set.of(schoolClass));

        assertThat(depth.warnings(teacher, schoolClass, plan, 1)).isNotEqualTo(before);
        assertNotFound(() -> depth.warnings(school.teacher(), schoolClass, plan, 1));
    }

    @Test
    void whoIsNotItsAuthorCanDoNothingWithIt() {
        own.use(teacher, question("First?"));
        var other = school.teacher();

        assertNotFound(() -> own.retire(other, id));
        assertNotFound(() -> own.retire(student, id));
        assertThat(own.versions(other, id)).isEmpty();
        assertNotFound(() -> own.setClasses(other, id, Set.of(schoolClass)));
        assertNotFound(() -> own.use(student, question("First?")));
    }

    private List<BankItem> offeredTo(Actor someone) {
        return available.of(attempt(someone), contexts.of(someone.id(), null)).stream()
                .filter(item -> item.question().id().equals(id))
                .toList();
    }

    private List<String> askable(Attempt attempt) {
        return available.of(attempt, contexts.of(attempt.accountId(), attempt.assignment())).stream()
                .map(item -> item.question().id())
                .toList();
    }

    private List<String> questionsOfForm(Attempt attempt) {
        return transaction.execute(_ -> forms.findById(attempt.form()).orElseThrow().questions().stream()
                .map(version -> bank.question(version).id())
                .toList());
    }

    private List<String> form(UUID assignment, QuizPlan plan) {
        return quizForms.items(assignment, plan, Instant.EPOCH).stream()
                .map(item -> bank.question(item.questionVersion()).id())
                .toList();
    }

    private UUID assign(UUID toClass) {
        return assign(toClass, Plans.practice(bank.topics(), 8));
    }

    private UUID assign(UUID toClass, QuizPlan plan) {
        var assignment = assignments.draft(teacher, toClass, Plans.of(List.of(), plan, Instant.EPOCH));
        assignments.give(teacher, assignment);
        return assignment;
    }

    private Attempt attempt(UUID assignment) {
        var terms = AttemptSettings.of(
                Plans.practice(bank.topics(), 8), new AttemptSettings.Assigned(assignment, 1, null, false, null));
        return new Attempt(student.id(), terms, 1, null, Instant.EPOCH);
    }

    private Attempt attempt(Actor someone) {
        var request = QuizRequest.ofLength(bank.topics(), 8);
        return new Attempt(someone.id(), AttemptSettings.ofOwnChoice(request), 1, null, Instant.EPOCH);
    }

    private Question question(String stem) {
        return question(stem, List.of());
    }

    private Question question(String stem, List<String> enemies) {
        var passage = course.questions().getFirst().head().passage();
        return new SingleChoice(
                new Head(
                        id,
                        course.topics().getFirst().id(),
                        3,
                        Head.Level.REASON,
                        passage,
                        stem,
                        "Because it is so.",
                        enemies),
                List.of(
                        new Option("One", true, null),
                        new Option("Two", false, "It is not two."),
                        new Option("Three", false, "It is not three.")));
    }

    private static void assertNotFound(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(call);
    }
}
