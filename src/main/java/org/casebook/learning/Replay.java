package org.casebook.learning;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.casebook.adaptive.Ability;
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

    /** The estimate that the answers give; nothing for who never began a quiz. */
    Optional<Ability> of(UUID student) {
        var all = sittings.findByAccountIdOrderByStartedAt(student);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var ability = scale.prior();
        var updated = all.getFirst().startedAt();
        for (var sitting : all) {
            ability = scale.growth().apply(ability, Duration.between(updated, sitting.startedAt()));
            updated = sitting.startedAt();
            for (var item : items.findBySittingIdOrderByPosition(sitting.id())) {
                var answeredAt = item.answeredAt();
                if (answeredAt != null) {
                    int topic = bank.place(bank.question(item.questionVersion()).topic());
                    ability = ability.after(item.item(topic, bank.topics().size()), item.correct());
                    updated = answeredAt;
                }
            }
        }
        return Optional.of(ability);
    }
}
