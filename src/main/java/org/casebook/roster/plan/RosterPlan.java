package org.casebook.roster.plan;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an import would do. Two plans are equal if they would do the same for the same reasons.
 *
 * @param tooMany whether so many would be deactivated that this has to be confirmed
 */
public record RosterPlan(List<Step> steps, RosterChanges changes, List<String> notes, boolean tooMany)
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

    /** Why rows can't be taken, whether or not they stop the others; by where they stand. */
    public Map<RosterPlace, Set<String>> faults() {
        Map<RosterPlace, Set<String>> faults = new LinkedHashMap<>();
        for (var step : steps) {
            switch (step) {
                case Step.Refuse refuse -> add(faults, refuse.place(), refuse.reason());
                case Step.NotTaken left -> add(faults, left.place(), left.reason());
                default -> {}
            }
        }
        return faults;
    }

    private static void add(Map<RosterPlace, Set<String>> faults, RosterPlace place, String reason) {
        faults.computeIfAbsent(place, _ -> new LinkedHashSet<>()).add(reason);
    }

    /** Whether it can be carried out and there is something to do. */
    public boolean isReady() {
        return refused().isEmpty() && !tooMany && !changes.isEmpty();
    }
}
