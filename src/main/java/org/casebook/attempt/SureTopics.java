package org.casebook.attempt;

import java.util.Map;
import java.util.UUID;
import org.casebook.base.NotFoundException;
import org.casebook.people.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far a student's quiz 'until it is sure' has come. */
@Service
@Transactional(readOnly = true)
public class SureTopics {

    private final SittingRepository sittings;
    private final SittingItemRepository items;
    private final AbilityRepository abilities;
    private final StoppingRules rules;
    private final Replay replay;

    SureTopics(
            SittingRepository sittings,
            SittingItemRepository items,
            AbilityRepository abilities,
            StoppingRules rules,
            Replay replay) {
        this.sittings = sittings;
        this.items = items;
        this.abilities = abilities;
        this.rules = rules;
        this.replay = replay;
    }

    /**
     * What the actor's own latest sitting has decided of each of its topics so far, in its order. Nothing for other kinds
     * of quizzes, and for tests, which say nothing of what is right.
     *
     * @throws NotFoundException if it is not the actor's
     */
    public Map<String, Decision> of(Actor student, UUID id) {
        var sitting = sittings.findById(id)
                .filter(found -> found.accountId().equals(student.id()))
                .orElseThrow(() -> new NotFoundException("sitting " + id));
        if (sitting.silent() || !sitting.untilSure()) {
            return Map.of();
        }
        var own = items.findBySittingIdOrderByPosition(id);
        var ability = abilities.findById(student.id()).orElseThrow().known(start -> replay.after(start, own));
        return rules.decisions(sitting, ability, own);
    }
}
