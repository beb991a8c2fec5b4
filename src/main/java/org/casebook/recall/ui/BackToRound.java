package org.casebook.recall.ui;

import java.util.Optional;
import java.util.UUID;
import org.casebook.base.NotFoundException;
import org.casebook.lessons.CameFrom;
import org.casebook.people.Actor;
import org.casebook.recall.RecallRounds;
import org.springframework.stereotype.Component;

/** Leads a reader back to the round, or to the mistakes, that led to the lesson. */
@Component
record BackToRound(RecallRounds rounds) implements CameFrom {

    /** What names the notebook of mistakes in the address of a lesson. */
    static final String MISTAKES = "mistakes";

    private static final String ROUND = "round-";

    /** What names a round there. */
    static String from(UUID round) {
        return ROUND + round;
    }

    @Override
    public Optional<Back> back(Actor actor, String from) {
        if (from.equals(MISTAKES)) {
            return Optional.of(new Back("Back to my mistakes", "again/mistakes"));
        }
        if (!from.startsWith(ROUND)) {
            return Optional.empty();
        }
        try {
            var round = UUID.fromString(from.substring(ROUND.length()));
            var _ = rounds.state(actor, round);
            return Optional.of(new Back("Back to the questions", "again/" + round));
        } catch (IllegalArgumentException | NotFoundException notTheirs) {
            return Optional.empty();
        }
    }
}
