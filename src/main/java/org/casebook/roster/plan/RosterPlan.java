package org.casebook.roster.plan;

import java.io.Serializable;
import java.util.List;

/**
 * What an import would do. Two plans are equal if they would do the same for the same reasons.
 *
 * @param tooMany whether so many would be deactivated that this has to be confirmed
 */
public record RosterPlan(List<Step> steps, Changes changes, List<String> notes, boolean tooMany)
        implements Serializable {

    public RosterPlan {
        steps = List.copyOf(steps);
        notes = List.copyOf(notes);
    }

    /** The rows because of which nothing can be done. */
    public List<Step.Refuse> refused() {
        return steps.stream()
                .filter(Step.Refuse.class::isInstance)
                .map(Step.Refuse.class::cast)
                .toList();
    }

    /** Whether it can be carried out and there is something to do. */
    public boolean isReady() {
        return refused().isEmpty() && !tooMany && !changes.isEmpty();
    }
}
