package org.casebook.attempt;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.casebook.bank.QuestionBank;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.course.question.Response;
import org.casebook.course.question.Responses;
import org.casebook.people.Actor;
import org.casebook.people.Role;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A student's quizzes. Every call is one transaction that holds the lock of the student's estimate, so that two tabs, a
 * double click or a replayed request come one after the other, and the later ones find the work done.
 */
@Service
@Transactional
public class Attempts {

    public static final int LONGEST_RESPONSE = 300;

    private final AttemptRepository attempts;
    private final QuestionBank bank;
    private final AttemptLifecycle flow;
    private final AttemptQueries reading;
    private final FeedbackVisibility visibility;
    private final ToldEstimates told;
    private final AttemptMeters meters;
    private final Clock clock;
    private final RandomGenerator seeds;

    Attempts(
            AttemptRepository attempts,
            QuestionBank bank,
            AttemptLifecycle flow,
            AttemptQueries reading,
            FeedbackVisibility visibility,
            ToldEstimates told,
            AttemptMeters meters,
            Clock clock,
            RandomGenerator seeds) {
        this.attempts = attempts;
        this.bank = bank;
        this.flow = flow;
        this.reading = reading;
        this.visibility = visibility;
        this.told = told;
        this.meters = meters;
        this.clock = clock;
        this.seeds = seeds;
    }

    /**
     * Begins a quiz of the student's own choice; for students. Where one is open already, that one is given back: there
     * is one at a time.
     *
     * @return the id of the open attempt
     * @throws InvalidInputException if the request names a topic that the course doesn't have
     */
    @Retryable(includes = DataIntegrityViolationException.class)
    public UUID start(Actor student, QuizRequest request) {
        return start(student, request, List.of());
    }

    /** @param first versions of the questions that come first, as far as they can be asked; three at most */
    // Two first attempts at once: the loser of the race for the estimate's row finds the winner's attempt.
    @Retryable(includes = DataIntegrityViolationException.class)
    UUID start(Actor student, QuizRequest request, List<UUID> first) {
        student.require(Role.STUDENT);
        if (!bank.topics().containsAll(request.topics())) {
            throw new InvalidInputException("This course has no such topic.");
        }
        var ability = flow.lockOrMake(student.id(), clock);
        var now = clock.instant();
        return flow.open(ability, now)
                .map(Attempt::id)
                .orElseGet(
                        () -> flow.begin(ability, AttemptSettings.ofOwnChoice(request, first), seeds.nextLong(), now));
    }

    /** Where the actor's own attempt stands. One whose time is up is handed in. */
    public AttemptState state(Actor student, UUID id) {
        // Seldom so: what only looks doesn't wait for what answers.
        return attempts.isOver(id, clock.instant())
                ? reading.state(flow.hold(student.id(), id, clock))
                : reading.state(own(student, id));
    }

    /**
     * Answers a question. The first answer counts; any later one to the same question gets what was said to the first.
     * In a test nothing is said: the next question follows. When time is up, and on a break, nothing is taken.
     *
     * @param position the question that is answered, from 1
     * @throws InvalidInputException if the response can't be one to this question
     */
    public AttemptState answer(Actor student, UUID id, int position, Response response) {
        meters.answering();
        var held = flow.hold(student.id(), id, clock);
        var now = clock.instant();
        var attempt = held.attempt();
        var item = held.items().stream()
                .filter(candidate -> candidate.position() == position)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("question " + position));
        if (item.isAnswered() || attempt.isFinished() || attempt.isOnBreak(now)) {
            return reading.state(held);
        }
        var question = bank.question(item.questionVersion());
        var written = written(response);
        var score = question.score(response);
        flow.answer(held, item, question, written, score, now);
        return attempt.silent() ? reading.state(held) : reading.answered(held, item, response, score);
    }

    /**
     * A response as it is stored.
     *
     * @throws InvalidInputException if it is too long
     */
    public static String written(Response response) {
        var written = Responses.write(response);
        if (written.length() > LONGEST_RESPONSE) {
            throw new InvalidInputException("An answer has at most " + LONGEST_RESPONSE + " characters.");
        }
        return written;
    }

    /** Goes on to the next question, or to the end when none is left. Asked twice, it gives the same question. */
    public AttemptState next(Actor student, UUID id) {
        var held = flow.hold(student.id(), id, clock);
        var now = clock.instant();
        if (!held.attempt().isOnBreak(now)) {
            flow.next(held, now);
        }
        return reading.state(held);
    }

    /** Ends an attempt before its end; what was answered counts. */
    public void end(Actor student, UUID id) {
        var held = flow.hold(student.id(), id, clock);
        flow.end(held, clock.instant());
    }

    /** The actor's open attempt, if there is one. */
    @Transactional(readOnly = true)
    public Optional<AttemptSummary> open(Actor student) {
        return attempts.findByOpenFor(student.id())
                .map(reading::head)
                .map(head -> visibility.of(List.of(head)).getFirst());
    }

    /** The actor's own attempts, the latest first. */
    @Transactional(readOnly = true)
    public List<AttemptSummary> history(Actor student) {
        return visibility
                .of(reading.heads(attempts.findByAccountIdOrderByStartedAt(student.id())))
                .reversed();
    }

    /** The actor's own attempt with all its questions, or that its outcome is not told yet. */
    @Transactional(readOnly = true)
    public AttemptResult review(Actor student, UUID id) {
        var attempt = own(student, id);
        return visibility
                .until(attempt)
                .<AttemptResult>map(from -> new AttemptResult.Withheld(
                        reading.head(attempt).conceal(), from.equals(Instant.MAX) ? null : from))
                .orElseGet(() -> reading.review(attempt, told.of(student.id())));
    }

    private Attempt own(Actor student, UUID id) {
        return attempts.findById(id)
                .filter(attempt -> attempt.accountId().equals(student.id()))
                .orElseThrow(() -> new NotFoundException("attempt " + id));
    }
}
