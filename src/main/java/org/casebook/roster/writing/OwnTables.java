package org.casebook.roster.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casebook.classroom.ClassEntry;
import org.casebook.classroom.Membership;
import org.casebook.people.Person;
import org.casebook.people.PersonDetails;
import org.casebook.roster.plan.School;
import org.jspecify.annotations.Nullable;

/** A school in Casebook's own tables, as {@link org.casebook.roster.reading.RosterReader} reads them. */
public final class OwnTables {

    private OwnTables() {}

    public static RosterCsv people(School school) {
        return new RosterCsv(
                "people.csv",
                List.of("external_id", "username", "name", "family_name", "role", "email", "state"),
                school.people().stream()
                        .map(person -> List.of(
                                text(person.externalId()),
                                person.person().username(),
                                person.person().displayName(),
                                person.form().sortedBy(),
                                person.person().role().label().toLowerCase(Locale.ROOT),
                                text(person.email()),
                                person.person().active() ? "active" : "deactivated"))
                        .toList());
    }

    public static RosterCsv classes(School school) {
        return new RosterCsv(
                "classes.csv",
                List.of("external_id", "name", "begins", "ends", "state"),
                school.classes().stream()
                        .map(schoolClass -> List.of(
                                text(schoolClass.form().externalId()),
                                schoolClass.form().name(),
                                text(schoolClass.form().begins()),
                                text(schoolClass.form().ends()),
                                schoolClass.archived() ? "archived" : "active"))
                        .toList());
    }

    /** Of the active people in active classes, class by class: the others are none at the moment. */
    public static RosterCsv enrolments(School school) {
        Map<UUID, PersonDetails> people = school.people().stream()
                .filter(person -> person.person().active())
                .collect(Collectors.toMap(PersonDetails::id, Function.identity()));
        Map<UUID, ClassEntry> classes = school.classes().stream()
                .filter(schoolClass -> !schoolClass.archived())
                .collect(Collectors.toMap(ClassEntry::id, Function.identity()));
        // The classes come in the order of lists.
        var places = new HashMap<ClassEntry, Integer>();
        school.classes().forEach(schoolClass -> places.put(schoolClass, places.size()));
        var enrolments = new ArrayList<Enrolment>();
        for (var membership : school.memberships()) {
            var person = people.get(membership.person());
            var schoolClass = classes.get(membership.classId());
            if (person != null && schoolClass != null) {
                enrolments.add(new Enrolment(schoolClass, person.person(), membership));
            }
        }
        return new RosterCsv(
                "enrolments.csv",
                List.of("class", "person", "role", "register_number"),
                enrolments.stream()
                        .sorted(Comparator.comparing((Enrolment enrolment) -> places.get(enrolment.schoolClass()))
                                .thenComparing(Enrolment::person, Person.BY_NAME))
                        .map(enrolment -> List.of(
                                enrolment.schoolClass().form().name(),
                                enrolment.person().username(),
                                enrolment.membership().role().label().toLowerCase(Locale.ROOT),
                                text(enrolment.membership().registerNumber())))
                        .toList());
    }

    private record Enrolment(ClassEntry schoolClass, Person person, Membership membership) {}

    static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
