package org.casebook.learning;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.casebook.adaptive.Ability;
import org.casebook.adaptive.Posterior;
import org.springframework.stereotype.Component;

/** Computes a student's estimate anew from the stored answers, which alone are the truth. */
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

    /** The estimate that the answers give; nothing for who never began a quiz. */
    Optional<Estimate> of(UUID student) {
        Optional<Estimate> estimate = Optional.empty();
        for (var sitting : sittings.findByAccountIdOrderByStartedAt(student)) {
            estimate = Optional.of(after(estimate, sitting, items.findBySittingIdOrderByPosition(sitting.id())));
        }
        return estimate;
    }

    /** The estimate after one sitting more, given with its questions in their order. */
    Estimate after(Optional<Estimate> earlier, Sitting sitting, List<SittingItem> own) {
        var before = earlier.orElseGet(() -> new Estimate(scale.prior(), scale.prior(), sitting.startedAt()));
        var away = Duration.between(before.at(), sitting.startedAt());
        var start = scale.growth().apply(before.ability(), away);
        var at = own.stream()
                .map(SittingItem::answeredAt)
                .filter(Objects::nonNull)
                .reduce(sitting.startedAt(), (_, later) -> later);
        return new Estimate(start, after(start, own), at);
    }

    /** What is believed after those of a sitting's questions that are answered, given in their order. */
    Ability after(Ability start, List<SittingItem> own) {
        return posterior(start, own).ability();
    }

    /** The same with each answer's part in it. */
    Posterior posterior(Ability start, List<SittingItem> own) {
        var posterior = Posterior.startingAt(start);
        for (var item : own) {
            if (item.isAnswered()) {
                int topic = bank.place(bank.question(item.questionVersion()).topic());
                posterior = posterior.after(item.item(topic, bank.topics().size()), item.score());
            }
        }
        return posterior;
    }
}
