package org.casebook.attempt;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
public class Sittings {

    public static final int LONGEST_RESPONSE = 300;

    private final SittingRepository sittings;
    private final SittingItemRepository items;
    private final QuestionBank bank;
    private final SittingFlow flow;
    private final SittingReading reading;
    private final Concealment concealment;
    private final ToldEstimates told;
    private final LearningMeters meters;
    private final Clock clock;

    public Sittings(
            SittingRepository sittings,
            SittingItemRepository items,
            QuestionBank bank,
            SittingFlow flow,
            SittingReading reading,
            Concealment concealment,
            ToldEstimates told,
            LearningMeters meters,
            Clock clock) {
        this.sittings = sittings;
        this.items = items;
        this.bank = bank;
        this.flow = flow;
        this.reading = reading;
        this.concealment = concealment;
        this.told = told;
        this.meters = meters;
        this.clock = clock;
    }

    /**
     * Begins a quiz of the student's own choice; for students. Where one is open already, that one is given back: there
     * is one at a time.
     *
     * @return the id of the open sitting
     * @throws InvalidInputException if the request names a topic that the course doesn't have
     */
    // Two first sittings at once: the loser of the race for the estimate's row finds the winner's sitting.
    @Retryable(includes = DataIntegrityViolationException.class)
    public UUID start(Actor student, QuizRequest request) {
        student.require(Role.STUDENT);
        if (!bank.topics().containsAll(request.topics())) {
            throw new InvalidInputException("This course has no such topic.");
        }
        var ability = flow.lockOrMake(student.id());
        return flow.open(student.id(), ability)
                .map(Sitting::id)
                .orElseGet(() -> flow.begin(student.id(), ability, SittingTerms.ofOwnChoice(request)));
    }

    /** Where the actor's own sitting stands. One whose time is up is handed in. */
    public SittingState state(Actor student, UUID id) {
        // Seldom so: what only looks doesn't wait for what answers.
        boolean over = sittings.isOver(id, clock.instant());
        return reading.state(over ? flow.hold(student.id(), id).sitting() : own(student, id));
    }

    /**
     * Answers a question. The first answer counts; any later one to the same question gets what was said to the first.
     * In a test nothing is said: the next question follows. When time is up, and on a break, nothing is taken.
     *
     * @param position the question that is answered, from 1
     * @throws InvalidInputException if the response can't be one to this question
     */
    public SittingState answer(Actor student, UUID id, int position, Response response) {
        meters.answering();
        var held = flow.hold(student.id(), id);
        var sitting = held.sitting();
        var all = items.findBySittingIdOrderByPosition(id);
        var item = all.stream()
                .filter(candidate -> candidate.position() == position)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("question " + position));
        if (item.isAnswered() || sitting.isFinished() || sitting.isOnBreak(clock.instant())) {
            return reading.state(sitting, all);
        }
        var question = bank.question(item.questionVersion());
        var written = Responses.write(response);
        if (written.length() > LONGEST_RESPONSE) {
            throw new InvalidInputException("An answer has at most " + LONGEST_RESPONSE + " characters.");
        }
        flow.answer(sitting, held.ability(), all, item, written, question.mark(response));
        return sitting.silent() ? reading.state(sitting) : reading.answered(sitting, all, item);
    }

    /** Goes on to the next question, or to the end when none is left. Asked twice, it gives the same question. */
    public SittingState next(Actor student, UUID id) {
        var held = flow.hold(student.id(), id);
        var sitting = held.sitting();
        return sitting.isOnBreak(clock.instant())
                ? reading.state(sitting)
                : reading.state(sitting, flow.next(sitting, held.ability()));
    }

    /** Ends a sitting before its end; what was answered counts. */
    public void end(Actor student, UUID id) {
        var held = flow.hold(student.id(), id);
        flow.end(held.sitting(), held.ability());
    }

    /** The actor's open sitting, if there is one. */
    @Transactional(readOnly = true)
    public Optional<SittingHead> open(Actor student) {
        return sittings.findByOpenFor(student.id())
                .map(reading::head)
                .map(head -> concealment.of(List.of(head)).getFirst());
    }

    /** The actor's own sittings, the latest first. */
    @Transactional(readOnly = true)
    public List<SittingHead> history(Actor student) {
        return concealment
                .of(reading.heads(sittings.findByAccountIdOrderByStartedAt(student.id())))
                .reversed();
    }

    /** The actor's own sitting with all its questions, or that its outcome is not told yet. */
    @Transactional(readOnly = true)
    public SittingResult review(Actor student, UUID id) {
        var sitting = own(student, id);
        return concealment
                .until(sitting)
                .<SittingResult>map(from -> new SittingResult.Withheld(
                        reading.head(sitting).conceal(), from.equals(Instant.MAX) ? null : from))
                .orElseGet(() -> reading.review(sitting, told.of(student.id())));
    }

    private Sitting own(Actor student, UUID id) {
        return sittings.findById(id)
                .filter(sitting -> sitting.accountId().equals(student.id()))
                .orElseThrow(() -> new NotFoundException("sitting " + id));
    }
}
