package org.casebook.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.adaptive.Ability;
import org.casebook.adaptive.Posterior;
import org.casebook.bank.MasteryScaleReader;
import org.casebook.bank.QuestionBank;
import org.springframework.stereotype.Component;

/** Computes a student's estimate anew from the stored answers and their regrades, which alone are the truth. */
@Component
public class Replay {

    private final AttemptRepository attempts;
    private final AttemptItemRepository items;
    private final QuestionBank bank;
    private final MasteryScaleReader scale;

    Replay(AttemptRepository attempts, AttemptItemRepository items, QuestionBank bank, MasteryScaleReader scale) {
        this.attempts = attempts;
        this.items = items;
        this.bank = bank;
        this.scale = scale;
    }

    /**
     * An estimate.
     *
     * @param start what was believed when the latest attempt began
     * @param ability what is believed after its answers
     * @param at when it was last added to
     */
    public record Estimate(Ability start, Ability ability, Instant at) {

        /** What is believed before anything is added to it. */
        static Estimate standing(Ability ability, Instant at) {
            return new Estimate(ability, ability, at);
        }
    }

    /** An attempt with its questions, and the estimate after it. */
    public record Step(Attempt attempt, List<AttemptItem> items, Estimate estimate) {}

    /** What the answer to a question counts with; nothing where there is none, or it doesn't count. */
    @FunctionalInterface
    public interface Counted {
        OptionalInt score(AttemptItem item);
    }

    /** Every attempt of a student, the oldest first, with the estimate after it. */
    public List<Step> of(UUID student) {
        return of(List.of(student), AttemptItem::counted).getOrDefault(student, List.of());
    }

    /**
     * Every attempt of the students, the oldest first, with the estimate after it, in two queries; who never began a
     * quiz is left out.
     */
    public Map<UUID, List<Step>> of(Collection<UUID> students, Counted counted) {
        var byAttempt = items.ofStudents(students).stream().collect(Collectors.groupingBy(AttemptItem::attemptId));
        Map<UUID, List<Step>> steps = new HashMap<>();
        attempts.findByAccountIdInOrderByStartedAt(students).stream()
                .collect(Collectors.groupingBy(Attempt::accountId))
                .forEach((student, own) -> steps.put(student, steps(Optional.empty(), own, byAttempt, counted)));
        return steps;
    }

    /**
     * Some attempts of one student, the oldest first, with the estimate after each as if there were no others since the
     * earlier estimate; in one query.
     */
    public List<Step> of(Optional<Estimate> earlier, List<Attempt> following, Counted counted) {
        if (following.isEmpty()) {
            return List.of();
        }
        var byAttempt = items
                .findByAttemptIdInOrderByPosition(
                        following.stream().map(Attempt::id).toList())
                .stream()
                .collect(Collectors.groupingBy(AttemptItem::attemptId));
        return steps(earlier, following, byAttempt, counted);
    }

    private List<Step> steps(
            Optional<Estimate> earlier, List<Attempt> own, Map<UUID, List<AttemptItem>> items, Counted counted) {
        var steps = new ArrayList<Step>();
        var estimate = earlier;
        for (var attempt : own) {
            var answered = items.getOrDefault(attempt.id(), List.of());
            estimate = Optional.of(after(estimate, attempt, answered, counted));
            steps.add(new Step(attempt, answered, estimate.orElseThrow()));
        }
        return steps;
    }

    /** The estimate after one attempt more, given with its questions in their order. */
    public Estimate after(Optional<Estimate> earlier, Attempt attempt, List<AttemptItem> own) {
        return after(earlier, attempt, own, AttemptItem::counted);
    }

    private Estimate after(Optional<Estimate> earlier, Attempt attempt, List<AttemptItem> own, Counted counted) {
        var start = start(earlier, attempt.startedAt());
        var at = own.stream()
                .filter(item -> !item.isPlain())
                .map(AttemptItem::answeredAt)
                .filter(Objects::nonNull)
                .reduce(attempt.startedAt(), (latest, next) -> next.isBefore(latest) ? latest : next);
        return new Estimate(start, after(start, own, counted), at);
    }

    /** What is believed when an attempt begins then. */
    Ability start(Optional<Estimate> earlier, Instant at) {
        return earlier.map(before -> scale.drift().apply(before.ability(), Duration.between(before.at(), at)))
                .orElseGet(scale::prior);
    }

    /** What is believed after those of an attempt's questions whose answers count, given in their order. */
    public Ability after(Ability start, List<AttemptItem> own) {
        return after(start, own, AttemptItem::counted);
    }

    /** Without an answer that counts nothing tells whether the student has changed: it is as it began. */
    private Ability after(Ability start, List<AttemptItem> own, Counted counted) {
        var posterior = posterior(start, own, counted);
        return posterior.answers() == 0 ? start : posterior.ability();
    }

    /** The same with the part in it of each answer that counts. */
    public Posterior posterior(Ability start, List<AttemptItem> own) {
        return posterior(start, own, AttemptItem::counted);
    }

    /** The topic that a question asks about. */
    public String topic(AttemptItem item) {
        return bank.question(item.questionVersion()).topic();
    }

    private Posterior posterior(Ability start, List<AttemptItem> own, Counted counted) {
        var posterior = scale.drift().begin(start);
        for (var item : own) {
            var score = counted.score(item);
            if (score.isPresent()) {
                int topic = bank.place(topic(item));
                posterior = posterior.after(item.item(topic, bank.topics().size()), score.getAsInt());
            }
        }
        return posterior;
    }
}
