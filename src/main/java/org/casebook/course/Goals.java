package org.casebook.course;

import java.util.EnumMap;
import java.util.Map;

/** The goals of one course. */
public record Goals(Map<Goal, Double> values) {

    /** What holds for a course that states nothing. */
    public static final Goals STANDARD = new Goals(Map.of());

    /** Takes the standard for every goal that is not among the values. */
    public Goals {
        var all = new EnumMap<Goal, Double>(Goal.class);
        for (var goal : Goal.values()) {
            all.put(goal, values.getOrDefault(goal, goal.standard()));
        }
        values = Map.copyOf(all);
    }

    public double of(Goal goal) {
        return values.getOrDefault(goal, goal.standard());
    }

    public Goals with(Goal goal, double value) {
        var changed = new EnumMap<>(values);
        changed.put(goal, value);
        return new Goals(changed);
    }
}
