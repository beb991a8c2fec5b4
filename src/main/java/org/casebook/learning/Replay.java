package org.casebook.learning;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
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

    /** The estimate that the answers give; nothing for who never began a quiz. */
    Optional<Estimate> of(UUID student) {
        var steps = of(List.of(student), SittingItem::counted).getOrDefault(student, List.of());
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast().estimate());
    }

    /**
     * Every sitting of the students, the oldest first, with the estimate after it, in two queries; who never began a
     * quiz is left out.
     *
     * @param counted what the answer to a question counts with, or nothing where it doesn't count
     */
    Map<UUID, List<Step>> of(Collection<UUID> students, Function<SittingItem, OptionalInt> counted) {
        var all = sittings.findByAccountIdInOrderByStartedAt(students);
        var bySitting = items
                .findBySittingIdInOrderByPosition(all.stream().map(Sitting::id).toList())
                .stream()
                .collect(Collectors.groupingBy(SittingItem::sittingId));
        return all.stream()
                .collect(Collectors.groupingBy(
                        Sitting::accountId,
                        Collectors.collectingAndThen(Collectors.toList(), own -> steps(own, bySitting, counted))));
    }

    private List<Step> steps(
            List<Sitting> ofStudent,
            Map<UUID, List<SittingItem>> bySitting,
            Function<SittingItem, OptionalInt> counted) {
        var steps = new ArrayList<Step>();
        var first = ofStudent.getFirst().startedAt();
        var before = new Estimate(scale.prior(), scale.prior(), first);
        for (var sitting : ofStudent) {
            var away = Duration.between(before.at(), sitting.startedAt());
            var start = scale.growth().apply(before.ability(), away);
            var own = bySitting.getOrDefault(sitting.id(), List.of());
            var at = own.stream()
                    .map(SittingItem::answeredAt)
                    .filter(Objects::nonNull)
                    .reduce(sitting.startedAt(), (_, later) -> later);
            before = new Estimate(start, after(start, own, counted), at);
            steps.add(new Step(sitting, own, before));
        }
        return steps;
    }

    String topic(SittingItem item) {
        return bank.question(item.questionVersion()).topic();
    }

    /** What is believed after those of a sitting's questions whose answers count, given in their order. */
    Ability after(Ability start, List<SittingItem> own) {
        return after(start, own, SittingItem::counted);
    }

    private Ability after(Ability start, List<SittingItem> own, Function<SittingItem, OptionalInt> counted) {
        var posterior = Posterior.startingAt(start);
        for (var item : own) {
            var score = counted.apply(item);
            if (score.isPresent()) {
                int topic = bank.place(topic(item));
                posterior = posterior.after(item.item(topic, bank.topics().size()), score.getAsInt());
            }
        }
        return posterior.ability();
    }
}
