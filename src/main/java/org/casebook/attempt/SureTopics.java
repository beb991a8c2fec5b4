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

    private final AttemptRepository attempts;
    private final AttemptItemRepository items;
    private final AbilityRepository abilities;
    private final StoppingRules rules;
    private final Replay replay;

    SureTopics(
            AttemptRepository attempts,
            AttemptItemRepository items,
            AbilityRepository abilities,
            StoppingRules rules,
            Replay replay) {
        this.attempts = attempts;
        this.items = items;
        this.abilities = abilities;
        this.rules = rules;
        this.replay = replay;
    }

    /**
     * What the actor's own latest attempt has decided of each of its topics so far, in its order. Nothing for other kinds
     * of quizzes, and for tests, which say nothing of what is right.
     *
     * @throws NotFoundException if it is not the actor's
     */
    public Map<String, Decision> of(Actor student, UUID id) {
        var attempt = attempts.findById(id)
                .filter(found -> found.accountId().equals(student.id()))
                .orElseThrow(() -> new NotFoundException("attempt " + id));
        if (attempt.silent() || !attempt.untilSure()) {
            return Map.of();
        }
        var own = items.findByAttemptIdOrderByPosition(id);
        var ability = abilities.findById(student.id()).orElseThrow().known(start -> replay.after(start, own));
        return rules.decisions(attempt, ability, own);
    }
}
