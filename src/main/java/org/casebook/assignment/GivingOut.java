package org.casebook.assignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.people.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the same work out to several classes, each with an assignment of its own; to all of them or to none. */
@Service
@Transactional
public class GivingOut {

    private final Assignments assignments;

    GivingOut(Assignments assignments) {
        this.assignments = assignments;
    }

    /**
     * Gives work out.
     *
     * @param plan for the first class; in the others it is for the whole class
     * @param others classes that get the same
     * @return the assignments, that of the first class first
     * @throws NotFoundException if the actor doesn't teach one of the classes
     * @throws InvalidInputException if one of the classes can't be given it, with the reason
     */
    public List<UUID> give(Actor teacher, UUID classId, AssignmentPlan plan, Collection<UUID> others) {
        var given = new ArrayList<UUID>();
        given.add(give(teacher, classId, plan));
        for (var other : new LinkedHashSet<>(others)) {
            if (!other.equals(classId)) {
                given.add(give(teacher, other, plan.forWholeClass()));
            }
        }
        return given;
    }

    /**
     * Gives other classes what a class has been set, each as a whole.
     *
     * @return the new assignments, in the order of the classes
     */
    public List<UUID> giveAlso(Actor teacher, UUID assignment, Collection<UUID> others) {
        var plan = assignments.get(teacher, assignment).plan().forWholeClass();
        return new LinkedHashSet<>(others)
                .stream().map(other -> give(teacher, other, plan)).toList();
    }

    private UUID give(Actor teacher, UUID classId, AssignmentPlan plan) {
        var id = assignments.draft(teacher, classId, plan);
        assignments.give(teacher, id);
        return id;
    }
}
