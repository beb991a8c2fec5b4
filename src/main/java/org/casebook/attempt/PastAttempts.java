package org.casebook.attempt;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.casebook.bank.QuestionBank;
import org.casebook.course.question.Question;
import org.casebook.course.question.Response;
import org.casebook.course.question.Responses;
import org.casebook.people.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes quizzes at a time in the past, by the rules of the present: for a demonstration's histories. */
@Component
public class PastAttempts {

    private static final long SEED = 1937;
    private static final Duration THINKING = Duration.ofSeconds(35);

    private final AttemptLifecycle flow;
    private final AssignedQuizzes assigned;
    private final QuestionBank bank;
    private final TransactionTemplate transaction;
    private final Random seeds = new Random(SEED);

    PastAttempts(AttemptLifecycle flow, AssignedQuizzes assigned, QuestionBank bank, TransactionTemplate transaction) {
        this.flow = flow;
        this.assigned = assigned;
        this.bank = bank;
        this.transaction = transaction;
    }

    /**
     * Takes a whole quiz; one that is open is gone on with.
     *
     * @param answers gives the response to each question
     */
    public void take(Actor student, QuizRequest request, Instant start, Function<Question, Response> answers) {
        take(student, start, answers, () -> {
            var ability = flow.lockOrMake(student.id(), InstantSource.fixed(start));
            return flow.open(ability, start)
                    .map(Attempt::id)
                    .orElseGet(
                            () -> flow.begin(ability, AttemptSettings.ofOwnChoice(request), seeds.nextLong(), start));
        });
    }

    /** The same for the quiz of an assignment that was open then. */
    public void take(Actor student, UUID assignment, Instant start, Function<Question, Response> answers) {
        take(
                student,
                start,
                answers,
                () -> assigned.start(student, assignment, seeds.nextLong(), InstantSource.fixed(start)));
    }

    private void take(Actor student, Instant start, Function<Question, Response> answers, Supplier<UUID> begin) {
        transaction.executeWithoutResult(_ -> {
            var held = flow.hold(student.id(), begin.get(), InstantSource.fixed(start));
            var now = start;
            while (held.isAsking()) {
                now = now.plus(THINKING);
                var item = held.items().getLast();
                var question = bank.question(item.questionVersion());
                var response = answers.apply(question);
                flow.answer(held, item, question, Responses.write(response), question.score(response), now);
                flow.next(held, now);
            }
        });
    }
}
