package org.casebook.attempt;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.casebook.bank.MasteryScaleReader;
import org.casebook.base.NotFoundException;
import org.springframework.stereotype.Component;

/** Locks a student's estimate and reads what is theirs after it. */
@Component
class OngoingAttempts {

    private final AttemptRepository attempts;
    private final AttemptItemRepository items;
    private final AbilityRepository abilities;
    private final ActiveRegrades regrades;
    private final ClassContexts contexts;
    private final MasteryScaleReader scale;

    OngoingAttempts(
            AttemptRepository attempts,
            AttemptItemRepository items,
            AbilityRepository abilities,
            ActiveRegrades regrades,
            ClassContexts contexts,
            MasteryScaleReader scale) {
        this.attempts = attempts;
        this.items = items;
        this.abilities = abilities;
        this.regrades = regrades;
        this.contexts = contexts;
        this.scale = scale;
    }

    /** The student's estimate, locked; made at the first attempt. */
    AbilityRecord lockOrMake(UUID student, InstantSource clock) {
        return abilities.lock(student).orElseGet(() -> {
            // Whoever regrades a question holds the estimates that there are: this one isn't among them.
            regrades.keepOthersFromMaking(student);
            return abilities
                    .lock(student)
                    .orElseGet(() -> abilities.save(new AbilityRecord(student, scale.prior(), clock.instant())));
        });
    }

    /** The student's estimate, locked. */
    AbilityRecord lock(UUID student) {
        return abilities.lock(student).orElseThrow(() -> new NotFoundException("no attempt of " + student));
    }

    /** @throws NotFoundException if it is not the student's */
    OngoingAttempt hold(UUID student, UUID id) {
        var ability = lock(student);
        return read(id, ability)
                .filter(found -> found.attempt().accountId().equals(student))
                .orElseThrow(() -> new NotFoundException("attempt " + id));
    }

    /** An attempt of the student whose estimate is locked, in one query. */
    Optional<OngoingAttempt> read(UUID id, AbilityRecord ability) {
        var rows = attempts.withItems(id);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(of(
                        rows.getFirst().attempt(),
                        ability,
                        rows.stream()
                                .map(AttemptRepository.WithItem::item)
                                .filter(Objects::nonNull)
                                .toList()));
    }

    /** The open attempt of the student whose estimate is locked. */
    Optional<OngoingAttempt> open(AbilityRecord ability) {
        return attempts.findByOpenFor(ability.accountId())
                .map(attempt -> of(attempt, ability, items.findByAttemptIdOrderByPosition(attempt.id())));
    }

    /** One that begins. */
    OngoingAttempt save(Attempt begun, AbilityRecord ability) {
        return of(attempts.save(begun), ability, List.of());
    }

    private OngoingAttempt of(Attempt attempt, AbilityRecord ability, List<AttemptItem> own) {
        return new OngoingAttempt(attempt, ability, own, () -> contexts.of(attempt.accountId(), attempt.assignment()));
    }
}
