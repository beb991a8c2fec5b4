package org.casebook.roster.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NameKey;
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
    }

    private final Draft draft;
    private final KnownPeople known;
    private final PersonMatching matching;
    private final Set<UUID> inClasses;
    private final Map<Place, Outcome> outcomes = new HashMap<>();
    private final Administrators administrators;

    PeoplePlanner(School school, Roster roster, Draft draft) {
        this.draft = draft;
        this.known = new KnownPeople(school.people(), roster);
        this.matching = new PersonMatching(known);
        this.inClasses = school.memberships().stream().map(Membership::person).collect(Collectors.toSet());
        this.administrators = new Administrators(school, roster.format());
    }

    void plan(PersonRow row) {
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
            draft.steps.add(
                    new Step.Refuse(row.place(), Subject.PERSON, about(row), String.valueOf(refusal.getMessage())));
        }
        outcomes.put(row.place(), outcome);
    }

    /** Whom the row at a place is about. */
    Outcome at(Place place) {
        return outcomes.getOrDefault(place, Outcome.NOBODY);
    }

    /** Whom the rows are about. */
    PersonMatching matching() {
        return matching;
    }

    private Outcome decide(PersonRow row, @Nullable PersonDetails before) {
        boolean active = row.active() == null || row.active();
        if (before == null && !active) {
            draft.steps.add(new Step.LeftOut(
                    row.place(), Subject.PERSON, about(row), "Not here, and not to be: nothing to do."));
            return Outcome.NOBODY;
        }
        if (before != null && !active) {
            return remove(row, before);
        }
        var form = form(row, before);
        requireFree(form, before);
        return before == null ? create(row, form) : change(row, before, form);
    }

    private Outcome create(PersonRow row, PersonForm form) {
        var same = known.withName(form.displayName(), null).stream()
                .map(person ->
                        person.person().displayName() + " (" + person.person().username() + ")")
                .collect(Collectors.joining(", "));
        var remark =
                same.isEmpty() ? "" : "Has the name of " + same + ". If it is the same person, use their username.";
        var id = Draft.provisionalId(row.place().toString());
        draft.newPeople.put(id, form);
        matching.found(form.username(), row.place());
        draft.steps.add(new Step.Create(row.place(), Subject.PERSON, about(form), remark));
        return new Outcome(id, form.displayName(), form.role(), true);
    }

    private Outcome change(PersonRow row, PersonDetails before, PersonForm form) {
        var old = before.form();
        if (old.role() != form.role()) {
            requireFreeToChangeRole(before);
        }
        var differences = new ArrayList<Difference>();
        Draft.compare(differences, "name", old.displayName(), form.displayName());
        Draft.compare(differences, "family name", old.sortedBy(), form.sortedBy());
        Draft.compare(differences, "username", old.username(), form.username());
        Draft.compare(differences, "role", old.role().label(), form.role().label());
        Draft.compare(differences, "e-mail", old.email(), form.email());
        Draft.compare(differences, "outside id", old.outsideId(), form.outsideId());
        if (!differences.isEmpty()) {
            draft.editedPeople.put(before.id(), form);
        }
        if (!before.person().active()) {
            differences.add(new Difference("state", "deactivated", "active"));
            draft.restored.add(before.id());
        }
        boolean byName = row.outsideId() == null && row.username() == null;
        var remark = byName ? "Taken for " + old.username() + " by the name alone." : "";
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
        return new Outcome(
                before.id(), before.person().displayName(), before.person().role(), false);
    }

    private PersonForm form(PersonRow row, @Nullable PersonDetails before) {
        var old = before == null ? null : before.form();
        var name = Stream.of(row.displayName(), old == null ? null : old.displayName(), row.familyName())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        if (name.isBlank()) {
            throw new InvalidInputException("Please give a name.");
        }
        return new PersonForm(
                name,
                familyName(row, name, old),
                row.username() != null ? row.username() : old == null ? known.newUsername(name) : old.username(),
                administrators.role(row, before),
                row.email() != null ? row.email() : old == null ? null : old.email(),
                outsideId(row, before));
    }

    /** One that is not said stays, as long as it is a part of the name. */
    private static @Nullable String familyName(PersonRow row, String name, @Nullable PersonForm old) {
        if (row.familyName() != null || old == null || old.familyName() == null) {
            return row.familyName();
        }
        return name.equals(old.displayName()) || NameKey.of(name).contains(NameKey.of(old.familyName()))
                ? old.familyName()
                : null;
    }

    /** Casebook's own id of somebody without an outside id is no outside id. */
    private static @Nullable String outsideId(PersonRow row, @Nullable PersonDetails before) {
        if (before != null
                && (row.outsideId() == null
                        || row.outsideId().equals(before.id().toString()))) {
            return before.outsideId();
        }
        return row.outsideId();
    }

    private void requireFree(PersonForm form, @Nullable PersonDetails own) {
        var holder = known.withUsername(form.username());
        if (holder != null && (own == null || !holder.id().equals(own.id()))) {
            throw new InvalidInputException("The username '" + form.username() + "' is that of "
                    + holder.person().displayName()
                    + (holder.outsideId() == null ? "." : ", outside id '" + holder.outsideId() + "'."));
        }
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
        var id = row.username() != null ? row.username() : row.outsideId();
        return id == null ? name : (name + " (" + id + ")").strip();
    }
}
