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

    private final AttemptRepository attempts;
    private final AbilityRepository abilities;
    private final EstimateBeforeRepository befores;
    private final FeedbackVisibility visibility;
    private final Replay replay;

    ToldEstimates(
            AttemptRepository attempts,
            AbilityRepository abilities,
            EstimateBeforeRepository befores,
            FeedbackVisibility visibility,
            Replay replay) {
        this.attempts = attempts;
        this.abilities = abilities;
        this.befores = befores;
        this.visibility = visibility;
        this.replay = replay;
    }

    /** Nothing where no test of the student is withheld: they may know all. */
    public Optional<Told> of(UUID student) {
        return Optional.ofNullable(of(List.of(student)).get(student));
    }

    /** Of those of the students of whom a test is withheld; for the others, whatever their number, in a query or two. */
    public Map<UUID, Told> of(Collection<UUID> students) {
        var withheld = visibility.withheld(attempts.tests(students)).stream()
                .collect(Collectors.groupingBy(
                        Attempt::accountId, Collectors.mapping(Attempt::id, Collectors.toUnmodifiableSet())));
        if (withheld.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Told> told = new HashMap<>();
        attempts.findByAccountIdInOrderByStartedAt(withheld.keySet()).stream()
                .collect(Collectors.groupingBy(Attempt::accountId))
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

    /** The other tests of an attempt's student that are withheld. */
    Set<UUID> withheldBeside(Attempt attempt) {
        return visibility.withheld(attempts.tests(List.of(attempt.accountId()))).stream()
                .map(Attempt::id)
                .filter(id -> !id.equals(attempt.id()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A test begins, that may come to be withheld, at this estimate. */
    void keepBefore(UUID test, Estimate estimate) {
        befores.save(new EstimateBefore(test, estimate));
    }

    /** With what an attempt that begins then would begin without what is withheld; nothing where nothing is. */
    Optional<Ability> start(UUID student, Instant at) {
        return of(student).map(told -> replay.start(told.estimate(), at));
    }

    /**
     * A student's answers were replayed.
     *
     * @param steps all their attempts
     */
    public void replayed(AbilityRecord record, List<Step> steps) {
        record.set(steps.getLast().estimate());
        var kept = befores.ofStudent(record.accountId()).stream()
                .collect(Collectors.toMap(EstimateBefore::attempt, Function.identity()));
        for (int place = 1; place < steps.size(); place++) {
            var before = kept.get(steps.get(place).attempt().id());
            if (before != null) {
                before.set(steps.get(place - 1).estimate());
            }
        }
        if (record.toldStart().isPresent()) {
            var latest = steps.getLast().attempt();
            record.beginTold(of(record.accountId()).flatMap(told -> startOf(latest, told)));
        }
    }

    /** With what an attempt would have begun without the others that are withheld; nothing where none is. */
    private Optional<Ability> startOf(Attempt attempt, Told told) {
        boolean alone = told.withheld().equals(Set.of(attempt.id()));
        return alone
                ? Optional.empty()
                : Optional.of(told.step(attempt.id())
                        .map(step -> step.estimate().start())
                        .orElseGet(() -> replay.start(told.estimate(), attempt.startedAt())));
    }

    private Told without(Set<UUID> withheld, List<Attempt> all) {
        int first = 0;
        while (!withheld.contains(all.get(first).id())) {
            first++;
        }
        var since = all.subList(first, all.size()).stream()
                .filter(attempt -> !withheld.contains(attempt.id()))
                .toList();
        var before = before(all, first);
        return new Told(withheld, before, replay.of(before, since, AttemptItem::counted));
    }

    /** For tests from before it was kept, all that came before them is replayed. */
    private Optional<Estimate> before(List<Attempt> all, int test) {
        return befores.findById(all.get(test).id())
                .map(EstimateBefore::estimate)
                .or(() -> {
                    var steps = replay.of(Optional.empty(), all.subList(0, test), AttemptItem::counted);
                    return steps.isEmpty()
                            ? Optional.empty()
                            : Optional.of(steps.getLast().estimate());
                });
    }
}
