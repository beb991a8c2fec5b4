package org.casebook.roster.plan;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.casebook.classroom.ClassForm;
import org.casebook.classroom.Membership;
import org.casebook.people.PersonForm;

/** What is to be done. New people and classes have ids of the plan's own, by which the memberships name them. */
public record RosterChanges(
        Map<UUID, PersonForm> newPeople,
        Map<UUID, PersonForm> editedPeople,
        Set<UUID> deactivated,
        Set<UUID> restored,
        Map<UUID, ClassForm> newClasses,
        Map<UUID, ClassForm> editedClasses,
        Set<UUID> archivedClasses,
        Set<UUID> restoredClasses,
        List<Membership> begun,
        List<Membership> numbered,
        List<Membership> ended)
        implements Serializable {

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return newPeople.isEmpty()
                && editedPeople.isEmpty()
                && deactivated.isEmpty()
                && restored.isEmpty()
                && newClasses.isEmpty()
                && editedClasses.isEmpty()
                && archivedClasses.isEmpty()
                && restoredClasses.isEmpty()
                && begun.isEmpty()
                && numbered.isEmpty()
                && ended.isEmpty();
    }
}
