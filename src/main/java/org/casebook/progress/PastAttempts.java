package org.casebook.progress;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.casebook.assignment.TaskTimes;
import org.casebook.assignment.Tasks;
import org.casebook.attempt.AbilityRepository;
import org.casebook.attempt.ActiveRegrades;
import org.casebook.attempt.AssignedQuizzes;
import org.casebook.attempt.AttemptItemRepository;
import org.casebook.attempt.AttemptLifecycle;
import org.casebook.attempt.AttemptMeters;
import org.casebook.attempt.AttemptOutcomes;
import org.casebook.attempt.AttemptQueries;
import org.casebook.attempt.AttemptRepository;
import org.casebook.attempt.AttemptState;
import org.casebook.attempt.Attempts;
import org.casebook.attempt.FeedbackVisibility;
import org.casebook.attempt.QuestionChoice;
import org.casebook.attempt.QuizForms;
import org.casebook.attempt.QuizRequest;
import org.casebook.attempt.Replay;
import org.casebook.attempt.StoppingRules;
import org.casebook.attempt.ToldEstimates;
import org.casebook.bank.MasteryScaleReader;
import org.casebook.bank.QuestionBank;
import org.casebook.course.question.Question;
import org.casebook.course.question.Response;
import org.casebook.people.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes quizzes at a time in the past, by the rules of the present: for a demonstration's histories. */
@Component
public class PastAttempts {

    private static final long SEED = 1937;
    private static final Duration THINKING = Duration.ofSeconds(35);

    private final Attempts attempts;
    private final AssignedQuizzes assigned;
    private final MovableClock clock = new MovableClock();
    private final TransactionTemplate transaction;

    PastAttempts(
            AttemptRepository attempts,
            AttemptItemRepository items,
            AbilityRepository abilities,
            AttemptOutcomes outcomes,
            QuestionBank bank,
            QuestionChoice choice,
            QuizForms forms,
            StoppingRules rules,
            MasteryScaleReader scale,
            Replay replay,
            ToldEstimates told,
            ActiveRegrades regrades,
            AttemptQueries reading,
            FeedbackVisibility visibility,
            Tasks tasks,
            TaskTimes times,
            AttemptMeters meters,
            TransactionTemplate transaction) {
        var flow = new AttemptLifecycle(
                attempts,
                items,
                abilities,
                outcomes,
                bank,
                choice,
                forms,
                rules,
                scale,
                replay,
                told,
                regrades,
                meters,
                clock,
                new Random(SEED));
        this.attempts = new Attempts(attempts, items, bank, flow, reading, visibility, told, meters, clock);
        this.assigned = new AssignedQuizzes(tasks, times, attempts, flow, forms, reading, visibility, clock);
        this.transaction = transaction;
    }

    /**
     * Takes a whole quiz.
     *
     * @param answers gives the response to each question
     */
    public void take(Actor student, QuizRequest request, Instant start, Function<Question, Response> answers) {
        take(student, start, () -> attempts.start(student, request), answers);
    }

    /** The same for the quiz of an assignment that was open then. */
    public void take(Actor student, UUID assignment, Instant start, Function<Question, Response> answers) {
        take(student, start, () -> assigned.start(student, assignment), answers);
    }

    private void take(Actor student, Instant start, Supplier<UUID> begin, Function<Question, Response> answers) {
        transaction.executeWithoutResult(_ -> {
            clock.now = start;
            UUID id = begin.get();
            AttemptState state = attempts.state(student, id);
            while (state instanceof AttemptState.Asking(var _, var asked)) {
                clock.now = clock.now.plus(THINKING);
                attempts.answer(student, id, asked.position(), answers.apply(asked.question()));
                state = attempts.next(student, id);
            }
        });
    }

    private static final class MovableClock extends Clock {

        private Instant now = Instant.EPOCH;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
