package org.casebook.roster.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.base.InvalidInputException;
import org.casebook.classroom.Membership;
import org.casebook.people.PersonDetails;
import org.casebook.people.PersonForm;
import org.casebook.people.Role;
import org.casebook.roster.plan.Roster.PersonRow;
import org.casebook.roster.plan.Step.Difference;
import org.casebook.roster.plan.Step.Subject;
import org.jspecify.annotations.Nullable;

/** What becomes of the rows about people. */
final class PeoplePlanner {

    /** Whom a row turned out to be about; null once it is refused or left out. */
    record Outcome(@Nullable UUID id, String name, Role role, boolean active) {

        static final Outcome NOBODY = new Outcome(null, "", Role.STUDENT, false);

        static Outcome as(PersonDetails person, boolean active) {
            return new Outcome(
                    person.id(),
                    person.person().displayName(),
                    person.person().role(),
                    active && person.person().active());
        }
    }

    private final boolean oneRoster;
    private final PlanDraft draft;
    private final Repetitions repetitions;
    private final KnownPeople known;
    private final PersonMatching matching;
    private final Set<UUID> inClasses;
    private final Map<RosterPlace, Outcome> outcomes = new HashMap<>();
    private final Administrators administrators;
    private final PersonForms forms;

    PeoplePlanner(School school, Roster roster, PlanDraft draft) {
        this.oneRoster = roster.format().isOneRoster();
        this.draft = draft;
        this.repetitions = Repetitions.in(roster);
        this.known = new KnownPeople(school.people(), roster);
        this.matching = new PersonMatching(known, oneRoster);
        this.inClasses = school.memberships().stream().map(Membership::person).collect(Collectors.toSet());
        this.administrators = new Administrators(school, roster.format());
        this.forms = new PersonForms(known, administrators, oneRoster);
    }

    void plan(PersonRow written) {
        var row = repetitions.merged(written);
        if (row == null) {
            planAgain(written);
            return;
        }
        var outcome = Outcome.NOBODY;
        try {
            matching.requireFirst(row);
            if (row.fault() != null) {
                throw new InvalidInputException(row.fault());
            }
            outcome = decide(row, matching.match(row));
        } catch (Administrators.NotByAFile left) {
            draft.steps.add(
                    new Step.LeftOut(row.place(), Subject.PERSON, about(row), String.valueOf(left.getMessage())));
        } catch (InvalidInputException refusal) {
            draft.refuse(row.place(), Subject.PERSON, about(row), refusal);
            var before = oneRoster ? matching.certain(row) : null;
            outcome = before == null ? Outcome.NOBODY : Outcome.as(before, true);
        }
        outcomes.put(row.place(), outcome);
    }

    private void planAgain(PersonRow row) {
        draft.steps.add(new Step.Again(
                row.place(),
                Subject.PERSON,
                about(row),
                repetitions.first(row.place()),
                Repetitions.isByNameAlone(row)
                        ? "If these are two people of one name, give them usernames or external IDs."
                        : ""));
    }

    /** Whom the row at a place is about. */
    Outcome at(RosterPlace place) {
        return outcomes.getOrDefault(repetitions.first(place), Outcome.NOBODY);
    }

    /** Whom the rows are about. */
    PersonMatching matching() {
        return matching;
    }

    private Outcome decide(PersonRow row, @Nullable PersonDetails before) {
        boolean active = row.active() == null || row.active();
        if (before == null && !active) {
            draft.steps.add(new Step.LeftOut(
                    row.place(), Subject.PERSON, about(row), "Not in Casebook, and not meant to be: nothing to do."));
            return Outcome.NOBODY;
        }
        if (before != null && !active) {
            return remove(row, before);
        }
        var form = forms.form(row, before);
        return before == null ? create(row, form) : change(row, before, form);
    }

    private Outcome create(PersonRow row, PersonForm form) {
        var id = PlanDraft.provisionalId(row.place().toString());
        draft.newPeople.put(id, form);
        matching.found(form.username(), row.place());
        draft.steps.add(new Step.Create(
                row.place(),
                Subject.PERSON,
                about(form),
                (forms.notUsed(row, form) + " " + known.resemblance(form.displayName())).strip()));
        return new Outcome(id, form.displayName(), form.role(), true);
    }

    private Outcome change(PersonRow row, PersonDetails before, PersonForm form) {
        var old = before.form();
        if (old.role() != form.role()) {
            requireFreeToChangeRole(before);
        }
        var differences = new ArrayList<Difference>();
        PlanDraft.compare(differences, "name", old.displayName(), form.displayName());
        PlanDraft.compare(differences, "family name", old.sortedBy(), form.sortedBy());
        PlanDraft.compare(differences, "username", old.username(), form.username());
        PlanDraft.compare(differences, "role", old.role().label(), form.role().label());
        PlanDraft.compare(differences, "e-mail", old.email(), form.email());
        PlanDraft.compare(differences, "external ID", old.externalId(), form.externalId());
        if (!differences.isEmpty()) {
            draft.editedPeople.put(before.id(), form);
        }
        if (!before.person().active()) {
            differences.add(new Difference("state", "deactivated", "active"));
            draft.restored.add(before.id());
        }
        var remark = Repetitions.isByNameAlone(row)
                ? "Taken for " + old.username() + " by the name alone."
                : forms.notUsed(row, form);
        draft.steps.add(
                differences.isEmpty()
                        ? new Step.Unchanged(row.place(), Subject.PERSON, about(form))
                        : new Step.Change(row.place(), Subject.PERSON, about(form), List.copyOf(differences), remark));
        return new Outcome(before.id(), form.displayName(), form.role(), true);
    }

    private Outcome remove(PersonRow row, PersonDetails before) {
        if (!before.person().active()) {
            draft.steps.add(new Step.Unchanged(row.place(), Subject.PERSON, about(before.form())));
        } else {
            administrators.release(before, "be deactivated");
            draft.deactivated.add(before.id());
            draft.steps.add(new Step.Remove(
                    row.place(), Subject.PERSON, about(before.form()), "Can't sign in any more; everything is kept."));
        }
        return Outcome.as(before, false);
    }

    private void requireFreeToChangeRole(PersonDetails person) {
        if (inClasses.contains(person.id())) {
            throw new InvalidInputException(person.person().displayName() + " is in a class as a "
                    + person.person().role().label().toLowerCase(Locale.ROOT)
                    + ". Take them out of their classes before they get another role.");
        }
        administrators.release(person, "lose that role");
    }

    static String about(PersonForm form) {
        return form.displayName() + " (" + form.username() + "), "
                + form.role().label().toLowerCase(Locale.ROOT);
    }

    private static String about(PersonRow row) {
        var name = row.displayName() == null ? "" : row.displayName();
        var id = row.username() != null ? row.username() : row.externalId();
        return id == null ? name : (name + " (" + id + ")").strip();
    }
}
