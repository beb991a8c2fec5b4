package org.casebook.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.casebook.assignment.FeedbackTime;
import org.casebook.attempt.AttemptState.Asking;
import org.casebook.bank.QuestionBank;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.course.question.Question;
import org.casebook.demo.DemoAnswers;
import org.casebook.people.Actor;
import org.casebook.support.Plans;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What holds for sets of questions about a source, on every database. */
abstract class SetsContract {

    @Autowired
    Attempts attempts;

    @Autowired
    AttemptItemRepository items;

    @Autowired
    QuizForms forms;

    @Autowired
    QuestionBank bank;

    @Autowired
    Course course;

    @Autowired
    School school;

    @Autowired
    TestClock clock;

    private final Random random = new Random(447);

    @Test
    void aQuizThatIsLongEnoughHasASetAsAWholeInItsOrderAndNotAlwaysAtTheSamePlace() {
        var begins = new HashSet<Integer>();
        for (int n = 0; n < 24; n++) {
            var asked = take(QuizRequest.ofLength(topics(), 12), .6);

            assertThat(asked).hasSize(12);
            assertWhole(asked);
            int ofSets = (int) asked.stream().filter(SetsContract::isOfSet).count();
            assertThat(ofSets).isBetween(3, 4);
            asked.stream()
                    .filter(SetsContract::isOfSet)
                    .findFirst()
                    .ifPresent(first -> begins.add(asked.indexOf(first)));
        }
        assertThat(begins).hasSizeGreaterThan(2);
    }

    @Test
    void noSetBeginsThatTheLengthOrItsTopicsShareWouldCut() {
        for (int n = 0; n < 6; n++) {
            assertThat(take(QuizRequest.ofLength(topics(), 8), .6)).noneMatch(SetsContract::isOfSet);
        }
    }

    @Test
    void aQuizUntilSureEndsAtNoPlaceWithinASet() {
        int with = 0;
        for (int n = 0; n < 8; n++) {
            var asked = take(QuizRequest.untilSure(topics()), n % 2 == 0 ? .95 : .1);

            assertWhole(asked);
            with += asked.stream().anyMatch(SetsContract::isOfSet) ? 1 : 0;
        }
        assertThat(with).isPositive();
    }

    @Test
    void whereAllGetTheSameASetStaysTogether() {
        int with = 0;
        for (int n = 0; n < 10; n++) {
            var plan = Plans.quiz(topics(), 12, FeedbackTime.AT_ONCE, true, 1, null);
            var asked = forms.items(UUID.nameUUIDFromBytes(new byte[] {(byte) n}), plan, clock.instant()).stream()
                    .map(item -> bank.question(item.questionVersion()))
                    .toList();

            assertWhole(asked);
            with += asked.stream().anyMatch(SetsContract::isOfSet) ? 1 : 0;
        }
        assertThat(with).isPositive();
    }

    @Test
    void aQuestionOfASetTellsLessThanItWouldAlone() {
        for (int n = 0; n < 6; n++) {
            var student = school.student();
            var attempt = attempts.start(student, QuizRequest.ofLength(topics(), 12));
            answerAll(student, attempt, .6);
            for (var item : items.findByAttemptIdOrderByPosition(attempt)) {
                var question = bank.question(item.questionVersion());
                var counted = item.item(bank.place(question.topic()), topics().size());
                if (isOfSet(question)) {
                    assertThat(counted.a()).isLessThan(bank.item(question).a());
                    assertThat(item.why(question.topic()).aim()).isEqualTo(WhyThisQuestion.Aim.SET);
                } else {
                    assertThat(counted.a()).isEqualTo(bank.item(question).a());
                }
            }
        }
    }

    private static void assertWhole(List<Question> asked) {
        var ids = asked.stream().map(Question::id).toList();
        for (var question : asked) {
            var stimulus = question.stimulus();
            if (stimulus != null) {
                int begin = ids.indexOf(stimulus.questions().getFirst());
                assertThat(begin).isNotNegative();
                assertThat(ids.subList(begin, begin + stimulus.questions().size()))
                        .isEqualTo(stimulus.questions());
            }
        }
    }

    private static boolean isOfSet(Question question) {
        return question.stimulus() != null;
    }

    private List<Question> take(QuizRequest request, double ability) {
        var student = school.student();
        return answerAll(student, attempts.start(student, request), ability);
    }

    private List<Question> answerAll(Actor student, UUID attempt, double ability) {
        var asked = new ArrayList<Question>();
        while (attempts.state(student, attempt) instanceof Asking(var _, var open)) {
            var question = open.question();
            asked.add(question);
            clock.advance(Duration.ofSeconds(30));
            attempts.answer(
                    student,
                    attempt,
                    open.position(),
                    random.nextDouble() < ability ? DemoAnswers.right(question) : DemoAnswers.wrong(question, random));
            attempts.next(student, attempt);
        }
        return asked;
    }

    private List<String> topics() {
        return course.topics().stream().map(Topic::id).toList();
    }
}
