package org.casebook.learning;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
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

    static final int LONGEST_RESPONSE = 300;

    private final SittingRepository sittings;
    private final SittingItemRepository items;
    private final AbilityRepository abilities;
    private final MasteryPointRepository points;
    private final QuestionBank bank;
    private final QuestionChoice choice;
    private final StoppingRules rules;
    private final MasteryScaleReader scale;
    private final Replay replay;
    private final SittingReading reading;
    private final Clock clock;
    private final RandomGenerator seeds;

    Sittings(
            SittingRepository sittings,
            SittingItemRepository items,
            AbilityRepository abilities,
            MasteryPointRepository points,
            QuestionBank bank,
            QuestionChoice choice,
            StoppingRules rules,
            MasteryScaleReader scale,
            Replay replay,
            SittingReading reading,
            Clock clock,
            RandomGenerator seeds) {
        this.sittings = sittings;
        this.items = items;
        this.abilities = abilities;
        this.points = points;
        this.bank = bank;
        this.choice = choice;
        this.rules = rules;
        this.scale = scale;
        this.replay = replay;
        this.reading = reading;
        this.clock = clock;
        this.seeds = seeds;
    }

    /**
     * Begins a quiz; for students. Where one is open already, that one is given back: there is one at a time.
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
        var now = clock.instant();
        var ability = abilities
                .lock(student.id())
                .orElseGet(() -> abilities.save(new AbilityRecord(student.id(), scale.prior(), now)));
        var open = sittings.findByOpenFor(student.id());
        if (open.isPresent()) {
            return open.get().id();
        }
        ability.begin(scale.growth(), now);
        var sitting =
                sittings.save(new Sitting(student.id(), request, seeds.nextLong(), scale.calibrationInUse(), now));
        next(sitting, ability);
        return sitting.id();
    }

    /** Where the actor's own sitting stands. */
    @Transactional(readOnly = true)
    public SittingState state(Actor student, UUID id) {
        return reading.state(own(student, id));
    }

    /**
     * Answers a question. The first answer counts; any later one to the same question gets what was said to the first.
     *
     * @param position the question that is answered, from 1
     * @throws InvalidInputException if the response can't be one to this question
     */
    public SittingState answer(Actor student, UUID id, int position, Response response) {
        var ability = lock(student);
        var sitting = own(student, id);
        var all = items.findBySittingIdOrderByPosition(id);
        var item = all.stream()
                .filter(candidate -> candidate.position() == position)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("question " + position));
        if (item.isAnswered() || sitting.isFinished()) {
            return reading.state(sitting);
        }
        var question = bank.question(item.questionVersion());
        var written = Responses.write(response);
        if (written.length() > LONGEST_RESPONSE) {
            throw new InvalidInputException("An answer has at most " + LONGEST_RESPONSE + " characters.");
        }
        var now = clock.instant();
        item.answer(written, question.mark(response), now);
        ability.set(replay.after(ability.start(), all), now);
        if (rules.done(sitting, ability.ability(), choice.askedPerTopic(all))) {
            finish(sitting, ability);
        }
        return reading.answered(sitting, item);
    }

    /** Goes on to the next question, or to the end when none is left. Asked twice, it gives the same question. */
    public SittingState next(Actor student, UUID id) {
        var ability = lock(student);
        var sitting = own(student, id);
        if (!sitting.isFinished()) {
            next(sitting, ability);
        }
        return reading.state(sitting);
    }

    /** Ends a sitting before its end; what was answered counts. */
    public void end(Actor student, UUID id) {
        var ability = lock(student);
        var sitting = own(student, id);
        if (!sitting.isFinished()) {
            finish(sitting, ability);
        }
    }

    /** The actor's open sitting, if there is one. */
    @Transactional(readOnly = true)
    public Optional<SittingHead> open(Actor student) {
        return sittings.findByOpenFor(student.id()).map(reading::head);
    }

    /** The actor's own sittings, the latest first. */
    @Transactional(readOnly = true)
    public List<SittingHead> history(Actor student) {
        return reading.heads(sittings.findByAccountIdOrderByStartedAt(student.id()))
                .reversed();
    }

    /** The actor's own sitting with all its questions. */
    @Transactional(readOnly = true)
    public SittingReview review(Actor student, UUID id) {
        return reading.review(own(student, id));
    }

    private void next(Sitting sitting, AbilityRecord ability) {
        var soFar = items.findBySittingIdOrderByPosition(sitting.id());
        if (!soFar.isEmpty() && !soFar.getLast().isAnswered()) {
            return;
        }
        choice.next(sitting, soFar, ability.ability(), clock.instant())
                .ifPresentOrElse(items::save, () -> finish(sitting, ability));
    }

    private void finish(Sitting sitting, AbilityRecord ability) {
        sitting.finish(clock.instant());
        var estimate = ability.ability();
        points.saveAll(bank.topics().stream()
                .map(topic -> new MasteryPoint(
                        new MasteryPoint.Id(sitting.id(), topic), scale.share(estimate, topic, sitting.calibration())))
                .toList());
    }

    private AbilityRecord lock(Actor student) {
        return abilities.lock(student.id()).orElseThrow(() -> new NotFoundException("no sitting of " + student.id()));
    }

    private Sitting own(Actor student, UUID id) {
        return sittings.findById(id)
                .filter(sitting -> sitting.accountId().equals(student.id()))
                .orElseThrow(() -> new NotFoundException("sitting " + id));
    }
}
