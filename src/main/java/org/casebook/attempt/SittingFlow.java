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
import org.casebook.course.question.Marking;
import org.springframework.stereotype.Component;

/**
 * How a sitting begins, goes on and ends. Whoever calls it has checked who asks, and holds the lock of the student's
 * estimate, which every step but the first takes.
 */
@Component
public class SittingFlow {

    /** How long after the end an answer may arrive that was sent before it. */
    static final Duration GRACE = Duration.ofSeconds(10);

    private final SittingRepository sittings;
    private final SittingItemRepository items;
    private final AbilityRepository abilities;
    private final SittingOutcomes outcomes;
    private final QuestionBank bank;
    private final QuestionChoice choice;
    private final QuizForms forms;
    private final StoppingRules rules;
    private final MasteryScaleReader scale;
    private final Replay replay;
    private final ToldEstimates told;
    private final StandingCorrections corrections;
    private final LearningMeters meters;
    private final Clock clock;
    private final RandomGenerator seeds;

    public SittingFlow(
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
            LearningMeters meters,
            Clock clock,
            RandomGenerator seeds) {
        this.sittings = sittings;
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
        this.corrections = corrections;
        this.meters = meters;
        this.clock = clock;
        this.seeds = seeds;
    }

    /** The student's estimate, locked; made at the first sitting. */
    AbilityRecord lockOrMake(UUID student) {
        return abilities.lock(student).orElseGet(() -> make(student));
    }

    private AbilityRecord make(UUID student) {
        // Whoever corrects a question holds the estimates that there are: this one isn't among them.
        corrections.keepOthersFromMaking(student);
        return abilities
                .lock(student)
                .orElseGet(() -> abilities.save(new AbilityRecord(student, scale.prior(), clock.instant())));
    }

    /** The student's estimate, locked. */
    AbilityRecord lock(UUID student) {
        return abilities.lock(student).orElseThrow(() -> new NotFoundException("no sitting of " + student));
    }

    /** A sitting, read once its student's estimate was locked. */
    record Held(Sitting sitting, AbilityRecord ability) {}

    /**
     * A student's own sitting for a step; one whose time is up is handed in.
     *
     * @throws NotFoundException if it is not the student's
     */
    Held hold(UUID student, UUID id) {
        var ability = lock(student);
        var sitting = sittings.findById(id)
                .filter(found -> found.accountId().equals(student))
                .orElseThrow(() -> new NotFoundException("sitting " + id));
        handInIfOver(sitting, ability);
        return new Held(sitting, ability);
    }

    /** The student's open sitting. One whose time was up is handed in instead. */
    Optional<Sitting> open(UUID student, AbilityRecord ability) {
        return sittings.findByOpenFor(student).filter(sitting -> !handInIfOver(sitting, ability));
    }

    UUID begin(UUID student, AbilityRecord ability, SittingTerms terms) {
        var now = clock.instant();
        var before = ability.estimate();
        var begins = ability.begins(now);
        ability.begin(scale.growth(), told.start(student, begins), begins);
        var sitting = new Sitting(student, terms, seeds.nextLong(), scale.calibrationInUse(), begins);
        if (begins.isAfter(now)) {
            sitting.runFrom(now);
        }
        sittings.save(sitting);
        if (sitting.silent()) {
            told.keepBefore(sitting.id(), before);
        }
        next(sitting, ability);
        return sitting.id();
    }

    void answer(
            Sitting sitting,
            AbilityRecord ability,
            List<SittingItem> all,
            SittingItem item,
            String written,
            Marking marking) {
        var now = clock.instant();
        item.answer(written, marking, now);
        corrections.correct(sitting.accountId(), item, bank.question(item.questionVersion()));
        if (!item.isPlain()) {
            ability.goOn(meters.engine(() -> replay.after(ability.start(), all)), now);
        }
        if (sitting.silent()) {
            next(sitting, ability);
        } else {
            // At once, so that no next question is promised beside the feedback to the last.
            ended(sitting, all, ability).ifPresent(why -> finish(sitting, ability, why));
        }
    }

    /** Whether all that was to be asked is answered. */
    boolean isComplete(Sitting sitting, AbilityRecord ability) {
        var all = items.findBySittingIdOrderByPosition(sitting.id());
        return all.stream().allMatch(SittingItem::isAnswered)
                && rules.end(sitting, known(ability, all), all).isPresent();
    }

    /**
     * Goes on to the next question, or to the end when none is left or time is up.
     *
     * @return all the sitting's questions in their order
     */
    List<SittingItem> next(Sitting sitting, AbilityRecord ability) {
        var soFar = items.findBySittingIdOrderByPosition(sitting.id());
        if (sitting.isFinished() || (!soFar.isEmpty() && !soFar.getLast().isAnswered())) {
            return soFar;
        }
        var now = clock.instant();
        var end = rules.end(sitting, known(ability, soFar), soFar);
        var next = end.isPresent() ? Optional.<SittingItem>empty() : question(sitting, soFar, ability, now);
        if (next.isEmpty() || sitting.isOver(now)) {
            finish(sitting, ability, end.orElse(next.isEmpty() ? EndReason.NONE_LEFT : EndReason.TIME_UP));
            return soFar;
        }
        return Stream.concat(soFar.stream(), next.map(items::save).stream()).toList();
    }

    private Optional<SittingItem> question(
            Sitting sitting, List<SittingItem> soFar, AbilityRecord ability, Instant now) {
        var form = sitting.form();
        var basis = new Basis(known(ability, soFar), withheldBefore(sitting, ability));
        return form == null ? choice.next(sitting, soFar, basis, now) : forms.next(sitting, form, soFar, basis, now);
    }

    /** What the latest sitting goes on by. */
    private Ability known(AbilityRecord ability, List<SittingItem> soFar) {
        return ability.known(start -> meters.engine(() -> replay.after(start, soFar)));
    }

    private Set<UUID> withheldBefore(Sitting sitting, AbilityRecord ability) {
        return ability.toldStart().isEmpty() ? Set.of() : told.withheldBeside(sitting);
    }

    /** Why nothing follows these answers, if nothing does. */
    private Optional<EndReason> ended(Sitting sitting, List<SittingItem> all, AbilityRecord ability) {
        var known = known(ability, all);
        var end = rules.end(sitting, known, all);
        var form = sitting.form();
        boolean anyLeft = end.isEmpty()
                && (form == null ? choice.isAnyLeft(sitting, all, known) : forms.isAnyLeft(sitting, form, all));
        return end.isPresent() || anyLeft ? end : Optional.of(EndReason.NONE_LEFT);
    }

    /** Hands a sitting in whose time is up, with what was answered. Returns whether it is finished, now or before. */
    private boolean handInIfOver(Sitting sitting, AbilityRecord ability) {
        if (!sitting.isFinished() && sitting.isOver(clock.instant().minus(GRACE))) {
            cutShort(sitting, ability, EndReason.TIME_UP);
        }
        return sitting.isFinished();
    }

    /** Ends a sitting because the student wants it so; one whose time is up, for that. */
    void end(Sitting sitting, AbilityRecord ability) {
        if (!sitting.isFinished()) {
            cutShort(
                    sitting, ability, sitting.isOver(clock.instant()) ? EndReason.TIME_UP : EndReason.ENDED_BY_STUDENT);
        }
    }

    /** Where all is answered and nothing would have followed, that was the end. */
    private void cutShort(Sitting sitting, AbilityRecord ability, EndReason why) {
        var soFar = items.findBySittingIdOrderByPosition(sitting.id());
        boolean answered = soFar.stream().allMatch(SittingItem::isAnswered);
        finish(sitting, ability, answered ? ended(sitting, soFar, ability).orElse(why) : why);
    }

    /** Ends a sitting with what was answered; one whose time was up ended then. */
    private void finish(Sitting sitting, AbilityRecord ability, EndReason why) {
        var now = clock.instant();
        var endsAt = sitting.endsAt();
        sitting.finish(endsAt != null && sitting.isOver(now) ? endsAt : now, why);
        outcomes.keep(sitting, ability);
    }
}
