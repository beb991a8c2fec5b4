package org.casebook.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.casebook.base.NotFoundException;
import org.casebook.course.Course;
import org.casebook.course.question.Head;
import org.casebook.course.question.Option;
import org.casebook.course.question.Question;
import org.casebook.course.question.SingleChoice;
import org.casebook.people.Actor;
import org.casebook.support.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Teachers' questions beside those of the course, on every database. */
abstract class OwnQuestionsContract {

    @Autowired
    OwnQuestions own;

    @Autowired
    AvailableQuestions available;

    @Autowired
    QuestionBank bank;

    @Autowired
    QuestionVersionRepository versions;

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
        var sitting = sitting(student);
        var why = new WhyThisQuestion(enemy.question().topic(), 0, 1, 0.5, false);
        var asked = new SittingItem(UUID.randomUUID(), 1, enemy, List.of(), why, Instant.EPOCH);

        assertThat(available.of(sitting, List.of()))
                .anyMatch(item -> item.question().id().equals(id));
        assertThat(available.of(sitting, List.of(asked)))
                .noneMatch(item -> item.question().id().equals(id));
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
        return available.of(sitting(someone), List.of()).stream()
                .filter(item -> item.question().id().equals(id))
                .toList();
    }

    private Sitting sitting(Actor someone) {
        var request = QuizRequest.ofLength(bank.topics(), 8);
        return new Sitting(someone.id(), SittingTerms.ofOwnChoice(request), 1, null, Instant.EPOCH);
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
