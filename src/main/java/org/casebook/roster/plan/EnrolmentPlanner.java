package org.casebook.roster.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casebook.base.InvalidInputException;
import org.casebook.classroom.Membership;
import org.casebook.people.Role;
import org.casebook.roster.plan.Roster.EnrolmentRow;
import org.casebook.roster.plan.Step.Subject;
import org.jspecify.annotations.Nullable;

/** What becomes of the rows about who is in which class. */
final class EnrolmentPlanner {

    private final boolean oneRoster;
    private final PlanDraft draft;
    private final PeoplePlanner people;
    private final ClassPlanner classes;
    private final Map<Pair, Membership> present;
    private final Set<Pair> listed = new HashSet<>();
    private final Map<Seat, UUID> taken = new HashMap<>();

    private record Pair(UUID schoolClass, UUID person) {}

    private record Seat(UUID schoolClass, int number) {}

    EnrolmentPlanner(School school, Roster roster, PlanDraft draft, PeoplePlanner people, ClassPlanner classes) {
        this.oneRoster = roster.format().isOneRoster();
        this.draft = draft;
        this.people = people;
        this.classes = classes;
        this.present = school.memberships().stream()
                .collect(Collectors.toMap(
                        membership -> new Pair(membership.classId(), membership.person()), Function.identity()));
    }

    void plan(EnrolmentRow row) {
        var person = person(row);
        var schoolClass = classes.find(row.schoolClass(), oneRoster);
        var about = about(row, person, schoolClass);
        try {
            draft.steps.add(step(row, about, person, schoolClass));
        } catch (InvalidInputException refusal) {
            draft.refuse(row.place(), Subject.ENROLMENT, about, refusal);
        }
    }

    boolean isListed(Membership membership) {
        return listed.contains(new Pair(membership.classId(), membership.person()));
    }

    private Step step(
            EnrolmentRow row,
            String about,
            PeoplePlanner.@Nullable Outcome person,
            ClassPlanner.@Nullable Outcome schoolClass) {
        if (person != null && schoolClass != null && person.id() != null && schoolClass.id() != null) {
            return known(row, about, person, new Pair(schoolClass.id(), person.id()), schoolClass.active());
        }
        requireReadable(row);
        if (person == null) {
            return new Step.NotTaken(
                    row.place(),
                    Subject.ENROLMENT,
                    about,
                    "Nobody has the " + (oneRoster ? "" : "username or ") + "external ID '" + row.person()
                            + "', in the files or in the school.");
        }
        if (schoolClass == null) {
            throw new InvalidInputException(
                    "There is no class '" + row.schoolClass() + "', in the files or in the school.");
        }
        return leave(
                row, about, "The row of the " + (person.id() == null ? "person" : "class") + " itself can't be taken.");
    }

    private Step known(EnrolmentRow row, String about, PeoplePlanner.Outcome person, Pair pair, boolean classIsActive) {
        boolean again = !listed.add(pair);
        requireReadable(row);
        if (again) {
            return leave(row, about, "Stands in the files already.");
        }
        var before = present.get(pair);
        if (!row.present() || !person.active() || !classIsActive) {
            return end(row, about, before);
        }
        return begin(row, about, person, pair, before);
    }

    private Step end(EnrolmentRow row, String about, @Nullable Membership before) {
        if (before == null || row.present()) {
            return row.present()
                    ? leave(row, about, "The person is deactivated or the class is archived: it stays as it is.")
                    : new Step.Unchanged(row.place(), Subject.ENROLMENT, about);
        }
        draft.ended.add(before);
        return new Step.Remove(row.place(), Subject.ENROLMENT, about, "Leaves the class; everything done is kept.");
    }

    private Step begin(
            EnrolmentRow row, String about, PeoplePlanner.Outcome person, Pair pair, @Nullable Membership before) {
        boolean fits = row.role() == null || row.role() == person.role();
        if (person.role() == Role.ADMINISTRATOR || !fits) {
            var reason = person.role() == Role.ADMINISTRATOR
                    ? "Administrators run classes and are in none."
                    : person.name() + " is a " + word(person.role()) + " and can't be in a class as a "
                            + word(Objects.requireNonNull(row.role())) + ".";
            if (oneRoster) {
                return leave(row, about, reason);
            }
            throw new InvalidInputException(reason);
        }
        requireFree(row.registerNumber(), person, pair);
        if (before != null) {
            return number(row, about, before);
        }
        draft.begun.add(new Membership(pair.schoolClass(), pair.person(), person.role(), row.registerNumber()));
        return new Step.Create(row.place(), Subject.ENROLMENT, about, row.remark());
    }

    /** Of two students of a class in the files, the first has the number. */
    private void requireFree(@Nullable Integer number, PeoplePlanner.Outcome person, Pair pair) {
        if (number == null) {
            return;
        }
        if (person.role() != Role.STUDENT) {
            throw new InvalidInputException("Only students have a register number.");
        }
        if (taken.putIfAbsent(new Seat(pair.schoolClass(), number), pair.person()) != null) {
            throw new InvalidInputException(
                    "Another row gives the register number " + number + " of this class to somebody else.");
        }
    }

    private Step number(EnrolmentRow row, String about, Membership before) {
        var number = row.registerNumber();
        if (number == null || number.equals(before.registerNumber())) {
            return new Step.Unchanged(row.place(), Subject.ENROLMENT, about);
        }
        var differences = new ArrayList<Step.Difference>();
        PlanDraft.compare(differences, "register number", before.registerNumber(), number);
        draft.numbered.add(new Membership(before.classId(), before.person(), before.role(), number));
        return new Step.Change(row.place(), Subject.ENROLMENT, about, List.copyOf(differences), row.remark());
    }

    /** Null if nobody is called so; without an id if their own row can't be taken. */
    private PeoplePlanner.@Nullable Outcome person(EnrolmentRow row) {
        if (row.personRow() != null) {
            return people.at(row.personRow());
        }
        var byId = people.matching().rowWithExternalId(row.person());
        var place = oneRoster ? byId : people.matching().rowWithUsername(row.person());
        if (place == null) {
            place = byId;
        }
        if (place != null) {
            return people.at(place);
        }
        var known = oneRoster ? null : people.matching().known().withUsername(row.person());
        if (known == null) {
            known = people.matching().known().withExternalId(row.person());
        }
        return known == null ? null : PeoplePlanner.Outcome.as(known, !draft.deactivated.contains(known.id()));
    }

    private static String about(
            EnrolmentRow row, PeoplePlanner.@Nullable Outcome person, ClassPlanner.@Nullable Outcome schoolClass) {
        var who = person == null || person.id() == null ? row.person() : person.name();
        var where = schoolClass == null || schoolClass.id() == null ? row.schoolClass() : schoolClass.name();
        return who + " in " + where;
    }

    private static void requireReadable(EnrolmentRow row) {
        if (row.fault() != null) {
            throw new InvalidInputException(row.fault());
        }
    }

    private static Step leave(EnrolmentRow row, String about, String reason) {
        return new Step.LeftOut(row.place(), Subject.ENROLMENT, about, reason);
    }

    private static String word(Role role) {
        return role.label().toLowerCase(Locale.ROOT);
    }
}
