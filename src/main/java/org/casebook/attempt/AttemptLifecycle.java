package org.casebook.attempt;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.casebook.bank.MasteryScaleReader;
import org.casebook.base.NotFoundException;
import org.casebook.course.question.Question;
import org.casebook.course.question.Score;
import org.springframework.stereotype.Component;

/**
 * How an attempt begins, goes on and ends. Whoever calls it has checked who asks, and says what time it is. Every step
 * works on an {@link OngoingAttempt}, which holds the lock of the student's estimate.
 */
@Component
public class AttemptLifecycle {

    /** How long after the end an answer may arrive that was sent before it. */
    static final Duration GRACE = Duration.ofSeconds(10);

    private final OngoingAttempts ongoing;
    private final QuestionSequence sequence;
    private final AttemptItemRepository items;
    private final AttemptOutcomes outcomes;
    private final MasteryScaleReader scale;
    private final ToldEstimates told;
    private final ActiveRegrades regrades;
    private final Replay replay;
    private final AttemptMeters meters;

    AttemptLifecycle(
            OngoingAttempts ongoing,
            QuestionSequence sequence,
            AttemptItemRepository items,
            AttemptOutcomes outcomes,
            MasteryScaleReader scale,
            ToldEstimates told,
            ActiveRegrades regrades,
            Replay replay,
            AttemptMeters meters) {
        this.ongoing = ongoing;
        this.sequence = sequence;
        this.items = items;
        this.outcomes = outcomes;
        this.scale = scale;
        this.told = told;
        this.regrades = regrades;
        this.replay = replay;
        this.meters = meters;
    }

    /** The student's estimate, locked; made at the first attempt. */
    AbilityRecord lockOrMake(UUID student, InstantSource clock) {
        return ongoing.lockOrMake(student, clock);
    }

    /**
     * A student's own attempt for a step; one whose time is up is handed in.
     *
     * @param clock is asked once the lock is held: whoever had to wait comes later than whom they waited for
     * @throws NotFoundException if it is not the student's
     */
    OngoingAttempt hold(UUID student, UUID id, InstantSource clock) {
        var held = ongoing.hold(student, id);
        handInIfOver(held, clock.instant());
        return held;
    }

    /** The student's open attempt. One whose time was up is handed in instead. */
    Optional<Attempt> open(AbilityRecord ability, Instant now) {
        return ongoing.open(ability).filter(open -> !handInIfOver(open, now)).map(OngoingAttempt::attempt);
    }

    /**
     * Begins an attempt with its first question.
     *
     * @param seed decides what is left to chance in it
     */
    UUID begin(AbilityRecord ability, AttemptSettings settings, long seed, Instant now) {
        var student = ability.accountId();
        var before = ability.estimate();
        var begins = ability.begins(now);
        ability.begin(scale.drift(), told.start(student, begins), begins);
        var attempt = new Attempt(student, settings, seed, scale.calibrationInUse(), begins);
        if (begins.isAfter(now)) {
            attempt.runFrom(now);
        }
        var begun = ongoing.save(attempt, ability);
        if (attempt.silent()) {
            told.keepBefore(attempt.id(), before);
        }
        next(begun, now);
        return attempt.id();
    }

    /**
     * Takes the answer to one of its questions.
     *
     * @param written the response as it is stored
     * @param score what it earns of the question
     */
    void answer(OngoingAttempt held, AttemptItem item, Question question, String written, Score score, Instant now) {
        item.answer(written, score, now);
        taken(held, item, question, now);
        if (held.attempt().silent()) {
            next(held, now);
        } else {
            // At once, so that no next question is promised beside the feedback to the last.
            sequence.ended(held).ifPresent(why -> finish(held, why, now));
        }
    }

    /** The same where one goes back and forth: the last answer counts, and nothing follows by itself. */
    void revise(OngoingAttempt held, AttemptItem item, Question question, String written, Score score, Instant now) {
        regrades.drop(item);
        item.change(written, score, now);
        taken(held, item, question, now);
    }

    private void taken(OngoingAttempt held, AttemptItem item, Question question, Instant now) {
        regrades.apply(held.classes(), item, question);
        var ability = held.ability();
        if (!item.isPlain()) {
            ability.goOn(meters.engine(() -> replay.after(ability.start(), held.items())), now);
        }
    }

    /** The question at a place of the attempt's form; put now, if it wasn't. */
    Optional<AttemptItem> at(OngoingAttempt held, int position, Instant now) {
        var put = held.items().stream()
                .filter(item -> item.position() == position)
                .findFirst();
        if (put.isPresent()) {
            return put;
        }
        var item = sequence.at(held, position, now).map(items::save);
        item.ifPresent(held::add);
        return item;
    }

    /** The places of the attempt's form. */
    List<Integer> places(OngoingAttempt held) {
        return sequence.places(held);
    }

    /** Whether all that was to be asked is answered. */
    boolean isComplete(OngoingAttempt held) {
        return !held.isAsking() && sequence.end(held, sequence.known(held)).isPresent();
    }

    /** Goes on to the next question, or to the end when none is left or time is up. */
    void next(OngoingAttempt held, Instant now) {
        if (held.attempt().isFinished() || held.isAsking()) {
            return;
        }
        var known = sequence.known(held);
        var end = sequence.end(held, known);
        var next = end.isPresent() ? Optional.<AttemptItem>empty() : sequence.next(held, known, now);
        if (next.isEmpty() || held.attempt().isOver(now)) {
            finish(
                    held,
                    end.orElse(
                            next.isEmpty()
                                    ? EndReason.NONE_LEFT
                                    : held.attempt().over()),
                    now);
        } else {
            held.add(items.save(next.get()));
        }
    }

    /** Hands an attempt in whose time is up, with what was answered. Returns whether it is finished, now or before. */
    private boolean handInIfOver(OngoingAttempt held, Instant now) {
        var attempt = held.attempt();
        if (!attempt.isFinished() && attempt.isOver(now.minus(GRACE))) {
            cutShort(held, attempt.over(), now);
        }
        return attempt.isFinished();
    }

    /** Ends an attempt because the student wants it so; one whose time is up, for that. */
    void end(OngoingAttempt held, Instant now) {
        var attempt = held.attempt();
        if (!attempt.isFinished()) {
            cutShort(held, attempt.isOver(now) ? attempt.over() : EndReason.ENDED_BY_STUDENT, now);
        }
    }

    /** Where all is answered and nothing would have followed, that was the end. */
    private void cutShort(OngoingAttempt held, EndReason why, Instant now) {
        finish(held, held.isAsking() ? why : sequence.ended(held).orElse(why), now);
    }

    /** Ends an attempt with what was answered; one whose time was up ended then. */
    private void finish(OngoingAttempt held, EndReason why, Instant now) {
        var attempt = held.attempt();
        var endsAt = attempt.endsAt();
        attempt.finish(endsAt != null && attempt.isOver(now) ? endsAt : now, why);
        outcomes.keep(held);
    }
}
