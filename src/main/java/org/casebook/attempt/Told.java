package org.casebook.attempt;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.casebook.attempt.Replay.Estimate;
import org.casebook.attempt.Replay.Step;

/**
 * What a student may know of what is believed of them while some of their tests are withheld: what follows from their
 * other attempts.
 *
 * @param withheld the tests, one at least
 * @param before what was believed before the first of these; nothing if it was the first attempt of all
 * @param since the attempts after that which aren't withheld, the oldest first, replayed without those that are
 */
public record Told(Set<UUID> withheld, Optional<Estimate> before, List<Step> since) {

    public Told {
        withheld = Set.copyOf(withheld);
        since = List.copyOf(since);
    }

    /** The estimate; nothing where all of the student's attempts are withheld. */
    public Optional<Estimate> estimate() {
        return since.isEmpty() ? before : Optional.of(since.getLast().estimate());
    }

    /** An attempt as the student may see it; nothing for one from before the first test that is withheld, which is as it is. */
    Optional<Step> step(UUID attempt) {
        return since.stream()
                .filter(step -> step.attempt().id().equals(attempt))
                .findFirst();
    }
}
