package org.casebook.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.casebook.course.Course;
import org.casebook.course.question.Head;
import org.casebook.course.question.Option;
import org.casebook.course.question.Question;
import org.casebook.course.question.SingleChoice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens to questions that authors add, edit and remove between two starts. */
abstract class QuestionBankContract {

    @Autowired
    QuestionBank bank;

    @Autowired
    QuestionVersionRepository versions;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Autowired
    Course course;

    @AfterEach
    void startAgainWithTheShippedCourse() {
        bank.afterSingletonsInstantiated();
    }

    @Test
    void everyQuestionOfTheCourseHasOneVersionInUse() {
        assertThat(bank.items()).hasSameSizeAs(course.questions());
        assertThat(versions.findAll())
                .filteredOn(version -> !version.isRetired())
                .hasSameSizeAs(course.questions());
    }

    @Test
    void anotherStartWithTheSameFilesRecordsNothing() {
        long before = versions.count();

        started(course.questions());

        assertThat(versions.count()).isEqualTo(before);
    }

    @Test
    void anEditedQuestionBecomesANewVersionAndTheOldOneKeepsItsText() {
        var original = singleChoice();
        var old = bank.items().stream()
                .filter(item -> item.question().equals(original))
                .findFirst()
                .orElseThrow();
        var edited = reworded(original, "A stem in other words?");

        var after = started(replaced(original, edited));

        var current = after.items().stream()
                .filter(item -> item.question().id().equals(original.id()))
                .findFirst()
                .orElseThrow();
        assertThat(current.version()).isNotEqualTo(old.version());
        assertThat(after.question(current.version())).isEqualTo(edited);
        assertThat(after.question(old.version())).isEqualTo(original);
        assertThat(versions.findById(old.version()).orElseThrow().isRetired()).isTrue();
    }

    @Test
    void aRemovedQuestionIsRetiredAndComesBackWithItsFormerVersion() {
        var removed = singleChoice();
        var version = bank.items().stream()
                .filter(item -> item.question().equals(removed))
                .findFirst()
                .orElseThrow()
                .version();
        var remaining = new ArrayList<>(course.questions());
        remaining.remove(removed);

        var without = started(remaining);
        assertThat(without.items()).extracting(BankItem::version).doesNotContain(version);
        assertThat(versions.findById(version).orElseThrow().isRetired()).isTrue();

        var again = started(course.questions());
        assertThat(again.items()).extracting(BankItem::version).contains(version);
        assertThat(versions.findById(version).orElseThrow().isRetired()).isFalse();
    }

    /** A bank as a server started with these questions would have it, on the same database. */
    private QuestionBank started(List<Question> questions) {
        var changed = new Course(
                course.id(),
                course.title(),
                course.subtitle(),
                course.topics(),
                course.masteryScale(),
                course.sections(),
                course.glossary(),
                course.figures(),
                course.sources(),
                questions);
        var started = new QuestionBank(changed, versions, transaction, clock);
        started.afterSingletonsInstantiated();
        return started;
    }

    private SingleChoice singleChoice() {
        return course.questions().stream()
                .filter(SingleChoice.class::isInstance)
                .map(SingleChoice.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private List<Question> replaced(Question old, Question replacement) {
        return course.questions().stream()
                .map(question -> question.equals(old) ? replacement : question)
                .toList();
    }

    private static SingleChoice reworded(SingleChoice question, String stem) {
        var head = question.head();
        List<Option> options = question.options();
        return new SingleChoice(
                new Head(
                        head.id(),
                        head.topic(),
                        head.difficulty(),
                        head.level(),
                        head.passage(),
                        stem,
                        head.explanation(),
                        head.enemies()),
                options);
    }
}
