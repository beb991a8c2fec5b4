package org.casebook.learning;

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
import org.springframework.stereotype.Component;

/** Computes a student's estimate anew from the stored answers and their corrections, which alone are the truth. */
@Component
class Replay {

    private final SittingRepository sittings;
    private final SittingItemRepository items;
    private final QuestionBank bank;
    private final MasteryScaleReader scale;

    Replay(SittingRepository sittings, SittingItemRepository items, QuestionBank bank, MasteryScaleReader scale) {
        this.sittings = sittings;
        this.items = items;
        this.bank = bank;
        this.scale = scale;
    }

    /**
     * An estimate.
     *
     * @param start what was believed when the latest sitting began
     * @param ability what is believed after its answers
     * @param at when it was last added to
     */
    record Estimate(Ability start, Ability ability, Instant at) {}

    /** A sitting with its questions, and the estimate after it. */
    record Step(Sitting sitting, List<SittingItem> items, Estimate estimate) {}

    /** What the answer to a question counts with; nothing where there is none, or it doesn't count. */
    @FunctionalInterface
    interface Counted {
        OptionalInt score(SittingItem item);
    }

    /** The estimate that the answers give; nothing for who never began a quiz. */
    Optional<Estimate> of(UUID student) {
        var steps = of(List.of(student), SittingItem::counted).getOrDefault(student, List.of());
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast().estimate());
    }

    /**
     * Every sitting of the students, the oldest first, with the estimate after it, in two queries; who never began a
     * quiz is left out.
     */
    Map<UUID, List<Step>> of(Collection<UUID> students, Counted counted) {
        var all = sittings.findByAccountIdInOrderByStartedAt(students);
        var bySitting = items.ofStudents(students).stream().collect(Collectors.groupingBy(SittingItem::sittingId));
        Map<UUID, List<Step>> steps = new HashMap<>();
        for (var sitting : all) {
            var own = steps.computeIfAbsent(sitting.accountId(), _ -> new ArrayList<>());
            var earlier = own.isEmpty()
                    ? Optional.<Estimate>empty()
                    : Optional.of(own.getLast().estimate());
            var answered = bySitting.getOrDefault(sitting.id(), List.of());
            own.add(new Step(sitting, answered, after(earlier, sitting, answered, counted)));
        }
        return steps;
    }

    /** The estimate after one sitting more, given with its questions in their order. */
    Estimate after(Optional<Estimate> earlier, Sitting sitting, List<SittingItem> own) {
        return after(earlier, sitting, own, SittingItem::counted);
    }

    private Estimate after(Optional<Estimate> earlier, Sitting sitting, List<SittingItem> own, Counted counted) {
        var before = earlier.orElseGet(() -> new Estimate(scale.prior(), scale.prior(), sitting.startedAt()));
        var away = Duration.between(before.at(), sitting.startedAt());
        var start = scale.growth().apply(before.ability(), away);
        var at = own.stream()
                .map(SittingItem::answeredAt)
                .filter(Objects::nonNull)
                .reduce(sitting.startedAt(), (_, later) -> later);
        return new Estimate(start, posterior(start, own, counted).ability(), at);
    }

    /** What is believed after those of a sitting's questions whose answers count, given in their order. */
    Ability after(Ability start, List<SittingItem> own) {
        return posterior(start, own).ability();
    }

    /** The same with the part in it of each answer that counts. */
    Posterior posterior(Ability start, List<SittingItem> own) {
        return posterior(start, own, SittingItem::counted);
    }

    /** The topic that a question asks about. */
    String topic(SittingItem item) {
        return bank.question(item.questionVersion()).topic();
    }

    private Posterior posterior(Ability start, List<SittingItem> own, Counted counted) {
        var posterior = scale.growth().begin(start);
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
