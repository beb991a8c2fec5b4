package org.casebook.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.casebook.adaptive.Ease;
import org.casebook.assignment.Dial;
import org.casebook.attempt.WhyThisQuestion.Aim;
import org.casebook.bank.MasteryScaleReader;
import org.casebook.bank.QuestionBank;
import org.casebook.course.question.Score;
import org.casebook.support.OnH2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** How hard the questions are that come from the shipped bank, whatever kinds are due. */
@OnH2
class PracticeEaseTest {

    private static final int LENGTH = 12;
    private static final int QUIZZES = 40;

    @Autowired
    QuestionChoice choice;

    @Autowired
    QuestionPools pools;

    @Autowired
    MixOfKinds mix;

    @Autowired
    QuestionBank bank;

    @Autowired
    MasteryScaleReader scale;

    @Autowired
    Replay replay;

    @ParameterizedTest
    @ValueSource(doubles = {-1, 0})
    void fewMissMoreThanFourInARowInBalancedPractice(double ability) {
        var longest = quizzes(Dial.BALANCED, ability).stream()
                .mapToInt(PracticeEaseTest::longestRun)
                .sorted()
                .toArray();

        assertThat(longest[QUIZZES * 95 / 100 - 1]).as(Arrays.toString(longest)).isLessThanOrEqualTo(4);
    }

    @Test
    void moreIsRightTheEasierThePractice() {
        double quickest = right(Dial.QUICKEST);
        double balanced = right(Dial.BALANCED);
        double easier = right(Dial.EASIER);

        assertThat(balanced).isBetween(.55, .7).isGreaterThan(quickest);
        assertThat(easier).isGreaterThan(balanced + .05);
    }

    @Test
    void afterThreeMissesComesOneThatTheStudentProbablyCanDo() {
        var relieved = quizzes(Dial.BALANCED, -1).stream()
                .flatMap(quiz -> IntStream.range(Ease.MISSES, LENGTH)
                        .filter(place -> Tally.of(quiz.subList(0, place)).misses() >= Ease.MISSES)
                        .filter(place -> !isWithinASet(quiz, place))
                        .mapToObj(quiz::get))
                .toList();

        assertThat(relieved).hasSizeGreaterThan(5);
        assertThat(relieved).allSatisfy(item -> {
            assertThat(item.why("").aim()).isEqualTo(Aim.RELIEF);
            assertThat(item.probability()).isGreaterThan(.6);
        });
        assertThat(relieved.stream()
                        .mapToDouble(AttemptItem::probability)
                        .average()
                        .orElseThrow())
                .isGreaterThan(.7);
    }

    /** A set that has begun is asked to its end. */
    private boolean isWithinASet(List<AttemptItem> quiz, int place) {
        var stimulus = bank.question(quiz.get(place).questionVersion()).stimulus();
        return stimulus != null
                && stimulus.equals(
                        bank.question(quiz.get(place - 1).questionVersion()).stimulus());
    }

    @Test
    void theMixOfKindsGivesWayWhereNoQuestionOfADueKindIsSuitable() {
        var request = QuizRequest.ofLength(bank.topics(), LENGTH);
        var attempt = new Attempt(UUID.randomUUID(), AttemptSettings.ofOwnChoice(request), 1, null, Instant.EPOCH);
        var asked = List.of(answered(1));
        var kind = bank.question(asked.getFirst().questionVersion()).getClass();

        assertThat(mix.keep(attempt, bank.items(), asked, _ -> true))
                .noneMatch(item -> item.question().getClass().equals(kind));
        assertThat(mix.keep(attempt, bank.items(), asked, _ -> false)).hasSameSizeAs(bank.items());
    }

    @Test
    void onlyWhatCountsIsCountedAndOnlyWhatIsWhollyRightIsRight() {
        var items = IntStream.of(1, 0, 1, 0, 0).mapToObj(this::answered).toList();
        assertThat(Tally.of(items)).isEqualTo(new Tally(5, 2, 2));

        items.get(2).correct(new Regrade.Voided());
        assertThat(Tally.of(items)).isEqualTo(new Tally(4, 1, 3));
        assertThat(Tally.of(List.of())).isEqualTo(new Tally(0, 0, 0));
    }

    @Test
    void theDialSaysWhatIsAimedAt() {
        var begun = new Tally(0, 0, 0);
        assertThat(begun.next(Dial.EASIER)).isEqualTo(Ease.EASIER);
        assertThat(begun.next(Dial.BALANCED)).isEqualTo(Ease.BALANCED);
        assertThat(new Tally(4, 0, 4).next(Dial.QUICKEST)).isEqualTo(Ease.QUICKEST);
        assertThat(new Tally(3, 0, 3).aim(Dial.QUICKEST, .8)).isEqualTo(Aim.TELLS_MOST);
        assertThat(new Tally(3, 0, 3).aim(Dial.BALANCED, .8)).isEqualTo(Aim.RELIEF);
        assertThat(new Tally(3, 0, 3).aim(Dial.BALANCED, .4)).isEqualTo(Aim.SUITS);
        assertThat(new Tally(3, 1, 2).aim(Dial.BALANCED, .8)).isEqualTo(Aim.SUITS);
    }

    private double right(Dial ease) {
        return IntStream.of(-1, 0, 1)
                .mapToObj(ability -> quizzes(ease, ability))
                .flatMap(List::stream)
                .flatMap(List::stream)
                .mapToInt(item -> item.correct() ? 1 : 0)
                .average()
                .orElseThrow();
    }

    /** First quizzes of students who have this ability on every topic. */
    private List<List<AttemptItem>> quizzes(Dial ease, double ability) {
        return IntStream.range(0, QUIZZES)
                .mapToObj(number -> quiz(ease, ability, number))
                .toList();
    }

    private List<AttemptItem> quiz(Dial ease, double ability, int number) {
        var random = new Random(number);
        var request = QuizRequest.ofLength(bank.topics(), LENGTH).with(ease);
        var attempt =
                new Attempt(new UUID(0, number), AttemptSettings.ofOwnChoice(request), number, null, Instant.EPOCH);
        var pool = pools.of(attempt);
        var quiz = new ArrayList<AttemptItem>();
        while (quiz.size() < LENGTH) {
            var item = choice.next(attempt, pool, quiz, replay.after(scale.prior(), quiz), Instant.EPOCH)
                    .orElseThrow();
            answer(item, score(item, ability, random.nextDouble()));
            quiz.add(item);
        }
        return quiz;
    }

    private static int score(AttemptItem item, double ability, double draw) {
        var model = item.item(0, 1);
        int score = 0;
        double up = model.likelihood(ability, 0);
        while (score < model.fullScore() && draw > up) {
            score++;
            up += model.likelihood(ability, score);
        }
        return score;
    }

    private static void answer(AttemptItem item, int score) {
        int full = item.fullScore();
        item.answer("", new Score(score == full, List.of(), score, full), Instant.EPOCH);
    }

    private AttemptItem answered(int score) {
        var asked = bank.items().stream()
                .filter(item -> item.item().fullScore() > 1)
                .findFirst()
                .orElseThrow();
        var why = new WhyThisQuestion(asked.question().topic(), 0, 1, .5, false, Aim.TELLS_MOST);
        var item = new AttemptItem(UUID.randomUUID(), 1, asked, List.of(), why, Instant.EPOCH);
        answer(item, score == 1 ? item.fullScore() : item.fullScore() - 1);
        return item;
    }

    private static int longestRun(List<AttemptItem> quiz) {
        return IntStream.rangeClosed(1, quiz.size())
                .map(length -> Tally.of(quiz.subList(0, length)).misses())
                .max()
                .orElseThrow();
    }
}
