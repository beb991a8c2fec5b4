package org.casebook.roster.plan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.casebook.base.InvalidInputException;
import org.casebook.classroom.ClassForm;
import org.casebook.classroom.Membership;
import org.casebook.people.PersonForm;
import org.casebook.roster.plan.Step.Difference;
import org.jspecify.annotations.Nullable;

/** A plan in the making. */
final class PlanDraft {

    final List<Step> steps = new ArrayList<>();
    final Map<UUID, PersonForm> newPeople = new LinkedHashMap<>();
    final Map<UUID, PersonForm> editedPeople = new LinkedHashMap<>();
    final Set<UUID> deactivated = new LinkedHashSet<>();
    final Set<UUID> restored = new LinkedHashSet<>();
    final Map<UUID, ClassForm> newClasses = new LinkedHashMap<>();
    final Map<UUID, ClassForm> editedClasses = new LinkedHashMap<>();
    final Set<UUID> archivedClasses = new LinkedHashSet<>();
    final Set<UUID> restoredClasses = new LinkedHashSet<>();
    final List<Membership> begun = new ArrayList<>();
    /** Who is in a class and gets another number. */
    final List<Membership> numbered = new ArrayList<>();

    final List<Membership> ended = new ArrayList<>();
    private final boolean goesOn;
    boolean tooMany;

    /** @param goesOn whether what can't be taken stops nothing */
    PlanDraft(boolean goesOn) {
        this.goesOn = goesOn;
    }

    /** A row can't be taken. */
    void refuse(RosterPlace place, Step.Subject subject, String about, InvalidInputException refusal) {
        var reason = String.valueOf(refusal.getMessage());
        steps.add(
                goesOn
                        ? new Step.NotTaken(place, subject, about, reason)
                        : new Step.Refuse(place, subject, about, reason));
    }

    RosterPlan plan(List<String> notes) {
        var changes = new RosterChanges(
                newPeople,
                editedPeople,
                deactivated,
                restored,
                newClasses,
                editedClasses,
                archivedClasses,
                restoredClasses,
                begun,
                numbered,
                ended);
        return new RosterPlan(steps, changes, notes, tooMany);
    }

    /** The same for the same row, so that two plans of the same files can be compared. */
    static UUID provisionalId(String row) {
        return UUID.nameUUIDFromBytes(row.getBytes(StandardCharsets.UTF_8));
    }

    static void compare(List<Difference> differences, String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            differences.add(new Difference(
                    field, before == null ? "" : before.toString(), after == null ? "" : after.toString()));
        }
    }
}
