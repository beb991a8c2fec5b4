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
import org.casebook.attempt.AssignedQuizzes;
import org.casebook.attempt.Concealment;
import org.casebook.attempt.LearningMeters;
import org.casebook.attempt.QuestionChoice;
import org.casebook.attempt.QuizForms;
import org.casebook.attempt.QuizRequest;
import org.casebook.attempt.Replay;
import org.casebook.attempt.SittingFlow;
import org.casebook.attempt.SittingItemRepository;
import org.casebook.attempt.SittingOutcomes;
import org.casebook.attempt.SittingReading;
import org.casebook.attempt.SittingRepository;
import org.casebook.attempt.SittingState;
import org.casebook.attempt.Sittings;
import org.casebook.attempt.StandingCorrections;
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
public class PastSittings {

    private static final long SEED = 1937;
    private static final Duration THINKING = Duration.ofSeconds(35);

    private final Sittings sittings;
    private final AssignedQuizzes assigned;
    private final MovableClock clock = new MovableClock();
    private final TransactionTemplate transaction;

    PastSittings(
            SittingRepository sittings,
            SittingItemRepository items,
            AbilityRepository abilities,
            SittingOutcomes outcomes,
            QuestionBank bank,
            QuestionChoice choice,
            QuizForms forms,
            StoppingRules rules,
            MasteryScaleReader scale,
            Replay replay,
            ToldEstimates told,
            StandingCorrections corrections,
            SittingReading reading,
            Concealment concealment,
            Tasks tasks,
            TaskTimes times,
            LearningMeters meters,
            TransactionTemplate transaction) {
        var flow = new SittingFlow(
                sittings,
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
                corrections,
                meters,
                clock,
                new Random(SEED));
        this.sittings = new Sittings(sittings, items, bank, flow, reading, concealment, told, meters, clock);
        this.assigned = new AssignedQuizzes(tasks, times, sittings, flow, forms, reading, concealment, clock);
        this.transaction = transaction;
    }

    /**
     * Takes a whole quiz.
     *
     * @param answers gives the response to each question
     */
    public void take(Actor student, QuizRequest request, Instant start, Function<Question, Response> answers) {
        take(student, start, () -> sittings.start(student, request), answers);
    }

    /** The same for the quiz of an assignment that was open then. */
    public void take(Actor student, UUID assignment, Instant start, Function<Question, Response> answers) {
        take(student, start, () -> assigned.start(student, assignment), answers);
    }

    private void take(Actor student, Instant start, Supplier<UUID> begin, Function<Question, Response> answers) {
        transaction.executeWithoutResult(_ -> {
            clock.now = start;
            UUID id = begin.get();
            SittingState state = sittings.state(student, id);
            while (state instanceof SittingState.Asking(var _, var asked)) {
                clock.now = clock.now.plus(THINKING);
                sittings.answer(student, id, asked.position(), answers.apply(asked.question()));
                state = sittings.next(student, id);
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
