package org.casebook.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.casebook.course.Course;
import org.casebook.course.question.Head;
import org.casebook.course.question.Question;
import org.casebook.course.question.SingleChoice;
import org.casebook.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of questions when the course's files change between two starts, on every database. */
abstract class QuestionBankContract {

    @Autowired
    Course course;

    @Autowired
    QuestionBank bank;

    @Autowired
    QuestionVersionRepository versions;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    /** Other tests share the database and want the shipped course's questions in use. */
    @AfterEach
    void startAgainWithTheShippedCourse() {
        bank.afterSingletonsInstantiated();
    }

    @Test
    void anotherStartWithTheSameCourseRecordsNothing() {
        long before = versions.count();

        var again = startWith(course);

        assertThat(versions.count()).isEqualTo(before);
        assertThat(again.changes().isEmpty()).isTrue();
        assertThat(again.items()).isEqualTo(bank.items());
    }

    @Test
    void anEditedQuestionIsANewVersionAndTheOldOneIsRetired() {
        var original = aSingleChoice();
        var old = versionOf(bank, original.id());

        var after = startWith(withQuestion(original.id(), reworded(original)));

        var fresh = versionOf(after, original.id());
        assertThat(fresh).isNotEqualTo(old);
        assertThat(row(old).isRetired()).isTrue();
        assertThat(row(fresh).isRetired()).isFalse();
        assertThat(after.question(old)).isEqualTo(original);
        assertThat(after.question(fresh).head().stem()).isEqualTo("Reworded?");
        assertThat(after.items()).hasSameSizeAs(bank.items());
        assertThat(after.changes()).isEqualTo(new CourseDiff(List.of(), List.of(original.id()), List.of()));
    }

    @Test
    void aRemovedQuestionIsRetiredAndCanStillBeRead() {
        var original = aSingleChoice();
        var old = versionOf(bank, original.id());

        var after = startWith(withoutQuestion(original.id()));

        assertThat(row(old).isRetired()).isTrue();
        assertThat(after.items()).extracting(BankItem::version).doesNotContain(old);
        assertThat(after.changes()).isEqualTo(new CourseDiff(List.of(), List.of(), List.of(original.id())));
        assertThat(after.question(old)).isEqualTo(original);
    }

    @Test
    void aQuestionThatComesBackIsTheVersionItWas() {
        var original = aSingleChoice();
        var old = versionOf(bank, original.id());
        startWith(withoutQuestion(original.id()));

        var after = startWith(course);

        assertThat(versionOf(after, original.id())).isEqualTo(old);
        assertThat(row(old).isRetired()).isFalse();
        assertThat(after.changes()).isEqualTo(new CourseDiff(List.of(original.id()), List.of(), List.of()));
    }

    private QuestionBank startWith(Course changed) {
        var started = new QuestionBank(changed, versions, transaction, clock);
        started.afterSingletonsInstantiated();
        return started;
    }

    private SingleChoice aSingleChoice() {
        return course.questions().stream()
                .filter(SingleChoice.class::isInstance)
                .map(SingleChoice.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static SingleChoice reworded(SingleChoice question) {
        var head = question.head();
        return new SingleChoice(
                new Head(
                        head.id(),
                        head.topic(),
                        head.difficulty(),
                        head.level(),
                        head.passage(),
                        "Reworded?",
                        head.explanation(),
                        head.enemies()),
                question.options());
    }

    private Course withQuestion(String id, Question replacement) {
        return withQuestions(course.questions().stream()
                .map(question -> question.id().equals(id) ? replacement : question)
                .toList());
    }

    private Course withoutQuestion(String id) {
        return withQuestions(course.questions().stream()
                .filter(question -> !question.id().equals(id))
                .toList());
    }

    private Course withQuestions(List<Question> questions) {
        return new Course(
                course.id(),
                course.title(),
                course.subtitle(),
                course.topics(),
                course.masteryScale(),
                course.sections(),
                course.glossary(),
                course.figures(),
                course.sources(),
                questions,
                course.writingTasks(),
                course.pages(),
                course.licence());
    }

    private QuestionVersion row(UUID version) {
        return versions.findById(version).orElseThrow();
    }

    private static UUID versionOf(QuestionBank bank, String question) {
        return bank.items().stream()
                .filter(item -> item.question().id().equals(question))
                .map(BankItem::version)
                .findFirst()
                .orElseThrow();
    }
}
