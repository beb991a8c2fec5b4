package org.casebook.attempt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.casebook.adaptive.Ability;
import org.casebook.bank.MasteryScaleReader;
import org.casebook.bank.QuestionBank;
import org.casebook.base.NotFoundException;
import org.casebook.course.question.Score;
import org.springframework.stereotype.Component;

/**
 * How an attempt begins, goes on and ends. Whoever calls it has checked who asks, and holds the lock of the student's
 * estimate, which every step but the first takes.
 */
@Component
public class AttemptLifecycle {

    /** How long after the end an answer may arrive that was sent before it. */
    static final Duration GRACE = Duration.ofSeconds(10);

    private final AttemptRepository attempts;
    private final AttemptItemRepository items;
    private final AbilityRepository abilities;
    private final AttemptOutcomes outcomes;
    private final QuestionBank bank;
    private final QuestionChoice choice;
    private final QuizForms forms;
    private final StoppingRules rules;
    private final MasteryScaleReader scale;
    private final Replay replay;
    private final ToldEstimates told;
    private final ActiveRegrades regrades;
    private final AttemptMeters meters;
    private final Clock clock;
    private final RandomGenerator seeds;

    public AttemptLifecycle(
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
            AttemptMeters meters,
            Clock clock,
            RandomGenerator seeds) {
        this.attempts = attempts;
        this.items = items;
        this.abilities = abilities;
        this.outcomes = outcomes;
        this.bank = bank;
        this.choice = choice;
        this.forms = forms;
        this.rules = rules;
        this.scale = scale;
        this.replay = replay;
        this.told = told;
        this.regrades = regrades;
        this.meters = meters;
        this.clock = clock;
        this.seeds = seeds;
    }

    /** The student's estimate, locked; made at the first attempt. */
    AbilityRecord lockOrMake(UUID student) {
        return abilities.lock(student).orElseGet(() -> make(student));
    }

    private AbilityRecord make(UUID student) {
        // Whoever corrects a question holds the estimates that there are: this one isn't among them.
        regrades.keepOthersFromMaking(student);
        return abilities
                .lock(student)
                .orElseGet(() -> abilities.save(new AbilityRecord(student, scale.prior(), clock.instant())));
    }

    /** The student's estimate, locked. */
    AbilityRecord lock(UUID student) {
        return abilities.lock(student).orElseThrow(() -> new NotFoundException("no attempt of " + student));
    }

    /** An attempt, read once its student's estimate was locked. */
    record Held(Attempt attempt, AbilityRecord ability) {}

    /**
     * A student's own attempt for a step; one whose time is up is handed in.
     *
     * @throws NotFoundException if it is not the student's
     */
    Held hold(UUID student, UUID id) {
        var ability = lock(student);
        var attempt = attempts.findById(id)
                .filter(found -> found.accountId().equals(student))
                .orElseThrow(() -> new NotFoundException("attempt " + id));
        handInIfOver(attempt, ability);
        return new Held(attempt, ability);
    }

    /** The student's open attempt. One whose time was up is handed in instead. */
    Optional<Attempt> open(UUID student, AbilityRecord ability) {
        return attempts.findByOpenFor(student).filter(attempt -> !handInIfOver(attempt, ability));
    }

    UUID begin(UUID student, AbilityRecord ability, AttemptSettings terms) {
        var now = clock.instant();
        var before = ability.estimate();
        var begins = ability.begins(now);
        ability.begin(scale.growth(), told.start(student, begins), begins);
        var attempt = new Attempt(student, terms, seeds.nextLong(), scale.calibrationInUse(), begins);
        if (begins.isAfter(now)) {
            attempt.runFrom(now);
        }
        attempts.save(attempt);
        if (attempt.silent()) {
            told.keepBefore(attempt.id(), before);
        }
        next(attempt, ability);
        return attempt.id();
    }

    void answer(
            Attempt attempt,
            AbilityRecord ability,
            List<AttemptItem> all,
            AttemptItem item,
            String written,
            Score score) {
        var now = clock.instant();
        item.answer(written, score, now);
        regrades.correct(attempt.accountId(), item, bank.question(item.questionVersion()));
        if (!item.isPlain()) {
            ability.goOn(meters.engine(() -> replay.after(ability.start(), all)), now);
        }
        if (attempt.silent()) {
            next(attempt, ability);
        } else {
            // At once, so that no next question is promised beside the feedback to the last.
            ended(attempt, all, ability).ifPresent(why -> finish(attempt, ability, why));
        }
    }

    /** Whether all that was to be asked is answered. */
    boolean isComplete(Attempt attempt, AbilityRecord ability) {
        var all = items.findByAttemptIdOrderByPosition(attempt.id());
        return all.stream().allMatch(AttemptItem::isAnswered)
                && rules.end(attempt, known(ability, all), all).isPresent();
    }

    /**
     * Goes on to the next question, or to the end when none is left or time is up.
     *
     * @return all the attempt's questions in their order
     */
    List<AttemptItem> next(Attempt attempt, AbilityRecord ability) {
        var soFar = items.findByAttemptIdOrderByPosition(attempt.id());
        if (attempt.isFinished() || (!soFar.isEmpty() && !soFar.getLast().isAnswered())) {
            return soFar;
        }
        var now = clock.instant();
        var end = rules.end(attempt, known(ability, soFar), soFar);
        var next = end.isPresent() ? Optional.<AttemptItem>empty() : question(attempt, soFar, ability, now);
        if (next.isEmpty() || attempt.isOver(now)) {
            finish(attempt, ability, end.orElse(next.isEmpty() ? EndReason.NONE_LEFT : EndReason.TIME_UP));
            return soFar;
        }
        return Stream.concat(soFar.stream(), next.map(items::save).stream()).toList();
    }

    private Optional<AttemptItem> question(
            Attempt attempt, List<AttemptItem> soFar, AbilityRecord ability, Instant now) {
        var form = attempt.form();
        var basis = new Basis(known(ability, soFar), withheldBefore(attempt, ability));
        return form == null ? choice.next(attempt, soFar, basis, now) : forms.next(attempt, form, soFar, basis, now);
    }

    /** What the latest attempt goes on by. */
    private Ability known(AbilityRecord ability, List<AttemptItem> soFar) {
        return ability.known(start -> meters.engine(() -> replay.after(start, soFar)));
    }

    private Set<UUID> withheldBefore(Attempt attempt, AbilityRecord ability) {
        return ability.toldStart().isEmpty() ? Set.of() : told.withheldBeside(attempt);
    }

    /** Why nothing follows these answers, if nothing does. */
    private Optional<EndReason> ended(Attempt attempt, List<AttemptItem> all, AbilityRecord ability) {
        var known = known(ability, all);
        var end = rules.end(attempt, known, all);
        var form = attempt.form();
        boolean anyLeft = end.isEmpty()
                && (form == null ? choice.isAnyLeft(attempt, all, known) : forms.isAnyLeft(attempt, form, all));
        return end.isPresent() || anyLeft ? end : Optional.of(EndReason.NONE_LEFT);
    }

    /** Hands an attempt in whose time is up, with what was answered. Returns whether it is finished, now or before. */
    private boolean handInIfOver(Attempt attempt, AbilityRecord ability) {
        if (!attempt.isFinished() && attempt.isOver(clock.instant().minus(GRACE))) {
            cutShort(attempt, ability, EndReason.TIME_UP);
        }
        return attempt.isFinished();
    }

    /** Ends an attempt because the student wants it so; one whose time is up, for that. */
    void end(Attempt attempt, AbilityRecord ability) {
        if (!attempt.isFinished()) {
            cutShort(
                    attempt, ability, attempt.isOver(clock.instant()) ? EndReason.TIME_UP : EndReason.ENDED_BY_STUDENT);
        }
    }

    /** Where all is answered and nothing would have followed, that was the end. */
    private void cutShort(Attempt attempt, AbilityRecord ability, EndReason why) {
        var soFar = items.findByAttemptIdOrderByPosition(attempt.id());
        boolean answered = soFar.stream().allMatch(AttemptItem::isAnswered);
        finish(attempt, ability, answered ? ended(attempt, soFar, ability).orElse(why) : why);
    }

    /** Ends an attempt with what was answered; one whose time was up ended then. */
    private void finish(Attempt attempt, AbilityRecord ability, EndReason why) {
        var now = clock.instant();
        var endsAt = attempt.endsAt();
        attempt.finish(endsAt != null && attempt.isOver(now) ? endsAt : now, why);
        outcomes.keep(attempt, ability);
    }
}
