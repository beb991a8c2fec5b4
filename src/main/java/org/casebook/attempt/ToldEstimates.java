package org.casebook.attempt;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casebook.adaptive.Ability;
import org.casebook.attempt.Replay.Estimate;
import org.casebook.attempt.Replay.Step;
import org.springframework.stereotype.Component;

/**
 * What students may know of what is believed of them: docs/decisions/what-a-student-may-know.md. Whoever calls it has
 * checked who asks.
 */
@Component
public class ToldEstimates {

    private final SittingRepository sittings;
    private final AbilityRepository abilities;
    private final EstimateBeforeRepository befores;
    private final Concealment concealment;
    private final Replay replay;

    ToldEstimates(
            SittingRepository sittings,
            AbilityRepository abilities,
            EstimateBeforeRepository befores,
            Concealment concealment,
            Replay replay) {
        this.sittings = sittings;
        this.abilities = abilities;
        this.befores = befores;
        this.concealment = concealment;
        this.replay = replay;
    }

    /** Nothing where no test of the student is withheld: they may know all. */
    public Optional<Told> of(UUID student) {
        return Optional.ofNullable(of(List.of(student)).get(student));
    }

    /** Of those of the students of whom a test is withheld; for the others, whatever their number, in a query or two. */
    public Map<UUID, Told> of(Collection<UUID> students) {
        var withheld = concealment.withheld(sittings.tests(students)).stream()
                .collect(Collectors.groupingBy(
                        Sitting::accountId, Collectors.mapping(Sitting::id, Collectors.toUnmodifiableSet())));
        if (withheld.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Told> told = new HashMap<>();
        sittings.findByAccountIdInOrderByStartedAt(withheld.keySet()).stream()
                .collect(Collectors.groupingBy(Sitting::accountId))
                .forEach((student, all) ->
                        told.put(student, without(Objects.requireNonNull(withheld.get(student)), all)));
        return told;
    }

    /** The estimate that the student may know; nothing where there is none. */
    Optional<Estimate> estimate(UUID student) {
        var told = of(student);
        return told.isPresent()
                ? told.get().estimate()
                : abilities.findById(student).map(AbilityRecord::estimate);
    }

    /** The other tests of a sitting's student that are withheld. */
    Set<UUID> withheldBeside(Sitting sitting) {
        return concealment.withheld(sittings.tests(List.of(sitting.accountId()))).stream()
                .map(Sitting::id)
                .filter(id -> !id.equals(sitting.id()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A test begins, that may come to be withheld, at this estimate. */
    void keepBefore(UUID test, Estimate estimate) {
        befores.save(new EstimateBefore(test, estimate));
    }

    /** With what a sitting that begins then would begin without what is withheld; nothing where nothing is. */
    Optional<Ability> start(UUID student, Instant at) {
        return of(student).map(told -> replay.start(told.estimate(), at));
    }

    /**
     * A student's answers were replayed.
     *
     * @param steps all their sittings
     */
    public void replayed(AbilityRecord record, List<Step> steps) {
        record.set(steps.getLast().estimate());
        var kept = befores.ofStudent(record.accountId()).stream()
                .collect(Collectors.toMap(EstimateBefore::sitting, Function.identity()));
        for (int place = 1; place < steps.size(); place++) {
            var before = kept.get(steps.get(place).sitting().id());
            if (before != null) {
                before.set(steps.get(place - 1).estimate());
            }
        }
        if (record.toldStart().isPresent()) {
            var latest = steps.getLast().sitting();
            record.beginTold(of(record.accountId()).flatMap(told -> startOf(latest, told)));
        }
    }

    /** With what a sitting would have begun without the others that are withheld; nothing where none is. */
    private Optional<Ability> startOf(Sitting sitting, Told told) {
        boolean alone = told.withheld().equals(Set.of(sitting.id()));
        return alone
                ? Optional.empty()
                : Optional.of(told.step(sitting.id())
                        .map(step -> step.estimate().start())
                        .orElseGet(() -> replay.start(told.estimate(), sitting.startedAt())));
    }

    private Told without(Set<UUID> withheld, List<Sitting> all) {
        int first = 0;
        while (!withheld.contains(all.get(first).id())) {
            first++;
        }
        var since = all.subList(first, all.size()).stream()
                .filter(sitting -> !withheld.contains(sitting.id()))
                .toList();
        var before = before(all, first);
        return new Told(withheld, before, replay.of(before, since, SittingItem::counted));
    }

    /** For tests from before it was kept, all that came before them is replayed. */
    private Optional<Estimate> before(List<Sitting> all, int test) {
        return befores.findById(all.get(test).id())
                .map(EstimateBefore::estimate)
                .or(() -> {
                    var steps = replay.of(Optional.empty(), all.subList(0, test), SittingItem::counted);
                    return steps.isEmpty()
                            ? Optional.empty()
                            : Optional.of(steps.getLast().estimate());
                });
    }
}
