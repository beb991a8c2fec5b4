package org.casebook.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.casebook.adaptive.Ability;
import org.casebook.adaptive.Item;
import org.casebook.adaptive.PartialCreditItem;
import org.casebook.adaptive.TestItem;
import org.casebook.attempt.AttemptState.Asking;
import org.casebook.bank.QuestionBank;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.demo.DemoAnswers;
import org.casebook.people.Actor;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** How estimates follow from stored answers, on every database. */
abstract class EstimatesContract {

    @Autowired
    Attempts attempts;

    @Autowired
    AbilityRepository abilities;

    @Autowired
    AttemptItemRepository items;

    @Autowired
    Replay replay;

    @Autowired
    EstimateUpgrade oldEstimates;

    @Autowired
    QuestionBank bank;

    @Autowired
    Course course;

    @Autowired
    School school;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate jdbc;

    Actor student;

    @BeforeEach
    void enrol() {
        student = school.student();
    }

    @Test
    void partlyRightAnswersEarnCreditAndCountAsWrong() {
        takeWithMistakes(30);

        var partial = answers().stream()
                .filter(item -> model(item) instanceof PartialCreditItem)
                .toList();
        assertThat(partial).isNotEmpty().allSatisfy(item -> {
            assertThat(item.score()).isBetween(0, model(item).fullScore());
            assertThat(item.correct()).isEqualTo(item.score() == model(item).fullScore());
        });
        assertThat(partial).anyMatch(item -> !item.correct() && item.score() > 0);
        assertThat(answers())
                .filteredOn(item -> model(item) instanceof Item)
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.score()).isEqualTo(item.correct() ? 1 : 0));
        assertThat(stored()).isEqualTo(replayed());
    }

    @Test
    void answersGivenBeforeThereWasPartialCreditAreReplayedAsRightOrWrong() {
        takeWithMistakes(30);
        asTheFirstEngineLeftIt();

        oldEstimates.afterSingletonsInstantiated();

        assertThat(answers()).allSatisfy(item -> assertThat(model(item)).isInstanceOf(Item.class));
        assertThat(stored()).isEqualTo(replayed());
        assertThat(abilities.madeBefore(AbilityRecord.ENGINE)).isEmpty();
    }

    @Test
    void aAttemptThatWasOpenWhenTheEngineChangedGoesOn() {
        takeWithMistakes(6);
        clock.advance(Duration.ofDays(9));
        var id = attempts.start(student, allTopics(6));
        answer((Asking) attempts.state(student, id));
        asTheFirstEngineLeftIt();

        oldEstimates.afterSingletonsInstantiated();
        answer((Asking) attempts.next(student, id));

        assertThat(stored()).isEqualTo(replayed());
        assertThat(abilities.findById(student.id()).orElseThrow().start())
                .isEqualTo(replay.of(student.id()).getLast().estimate().start())
                .isNotEqualTo(stored());
    }

    private void asTheFirstEngineLeftIt() {
        jdbc.update("""
                update attempt_item set steps = null, score = case when correct then 1 else 0 end
                where answered_at is not null and attempt_id in (select id from attempt where account_id = ?)
                """, student.id());
        jdbc.update("""
                update ability set engine = 1, means = '9 9 9 9', start_means = '9 9 9 9' where account_id = ?
                """, student.id());
    }

    private void takeWithMistakes(int length) {
        var id = attempts.start(student, allTopics(length));
        var state = attempts.state(student, id);
        while (state instanceof Asking asking) {
            answer(asking);
            state = attempts.next(student, id);
        }
    }

    private void answer(Asking asking) {
        var asked = asking.asked();
        var question = asked.question();
        boolean right = question.fullPoints() == 1 && asked.position() % 3 != 0;
        attempts.answer(
                student,
                asking.head().id(),
                asked.position(),
                right ? DemoAnswers.right(question) : DemoAnswers.wrong(question, new Random(1)));
    }

    private List<AttemptItem> answers() {
        return attempts.history(student).stream()
                .flatMap(head -> items.findByAttemptIdOrderByPosition(head.id()).stream())
                .filter(AttemptItem::isAnswered)
                .toList();
    }

    private TestItem model(AttemptItem item) {
        return item.item(0, bank.topics().size());
    }

    private Ability stored() {
        return abilities.findById(student.id()).orElseThrow().ability();
    }

    private Ability replayed() {
        return replay.of(student.id()).getLast().estimate().ability();
    }

    private QuizRequest allTopics(int length) {
        return QuizRequest.ofLength(course.topics().stream().map(Topic::id).toList(), length);
    }
}
