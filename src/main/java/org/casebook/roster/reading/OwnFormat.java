package org.casebook.roster.reading;

import static org.casebook.roster.reading.Words.orNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NameKey;
import org.casebook.base.SafeCsv;
import org.casebook.roster.plan.Roster;
import org.casebook.roster.plan.Roster.ClassRow;
import org.casebook.roster.plan.Roster.EnrolmentRow;
import org.casebook.roster.plan.Roster.PersonRow;

/** Casebook's own tables, told apart by their columns: docs/rosters.md. */
final class OwnFormat {

    private static final String[] OUTSIDE_ID = {"outsideid", "sourcedid", "externalid", "studentid", "personid", "id"};
    private static final String[] USERNAME = {"username", "user", "login", "loginname"};
    private static final String[] NAME = {"name", "fullname", "displayname", "studentname"};
    private static final String[] FIRST = {"firstname", "givenname", "forename", "first"};
    private static final String[] LAST = {"lastname", "familyname", "surname", "last"};
    private static final String[] EMAIL = {"email", "mail", "emailaddress"};
    private static final String[] STATE = {"state", "status"};
    private static final String[] CLASSES = {"class", "classes", "classname", "form"};
    private static final String[] PERSON = {"person", "student", "teacher", "member", "username", "outsideid"};

    private final List<PersonRow> people = new ArrayList<>();
    private final List<ClassRow> classes = new ArrayList<>();
    private final List<EnrolmentRow> enrolments = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<String, ClassRow> implied = new LinkedHashMap<>();
    private boolean classesListed;

    /** @throws InvalidInputException if a table is none of ours */
    static Roster read(List<Table> tables) {
        return new OwnFormat().roster(tables);
    }

    private Roster roster(List<Table> tables) {
        for (var table : tables) {
            notes.addAll(table.notes());
            if (isClasses(table)) {
                classesListed = true;
                table.rows().forEach(row -> classes.add(schoolClass(row)));
            } else if (isEnrolments(table)) {
                table.rows().forEach(row -> enrolments.add(enrolment(row)));
            } else if (table.has(NAME) || table.has(USERNAME) || table.has(LAST)) {
                table.rows().forEach(row -> people.add(person(row)));
                table.rows().forEach(this::classesOf);
            } else {
                throw new InvalidInputException("'" + table.name() + "' has no column that Casebook knows: "
                        + String.join(", ", table.columns()) + ". Its first line has to name the columns, such as"
                        + " 'name', 'username', 'class'.");
            }
            if (table.rows().isEmpty()) {
                notes.add("'" + table.name() + "' has no rows under its first line.");
            }
        }
        if (!classesListed) {
            classes.addAll(implied.values());
        }
        return new Roster(Roster.Format.OWN, people, classes, enrolments, List.of(), notes, Table.sheets(tables));
    }

    private static boolean isClasses(Table table) {
        return table.has("begins", "ends")
                || table.name().toLowerCase(Locale.ROOT).startsWith("class");
    }

    private static boolean isEnrolments(Table table) {
        return table.has(CLASSES) && table.has(PERSON) && !table.has(NAME) && !table.has(LAST);
    }

    private static PersonRow person(Table.Row row) {
        var fields = new FieldReader(row);
        return new PersonRow(
                row.place(),
                orNull(SafeCsv.original(row.get(OUTSIDE_ID))),
                orNull(SafeCsv.original(row.get(USERNAME))),
                orNull(name(row)),
                orNull(SafeCsv.original(row.get(LAST))),
                fields.read(() -> Words.role(row.get("role"))),
                null,
                orNull(SafeCsv.original(row.get(EMAIL))),
                fields.read(() -> Words.state(row.get(STATE))),
                fields.fault());
    }

    /** A column 'class' beside a person, as a school's office keeps it; several classes with | between them. */
    private void classesOf(Table.Row row) {
        for (var written : row.get(CLASSES).split("\\|")) {
            var name = SafeCsv.original(written.strip());
            if (!name.isEmpty()) {
                implied.putIfAbsent(NameKey.of(name), new ClassRow(row.place(), null, name, null, null, null, null));
                enrolments.add(new EnrolmentRow(row.place(), "", row.place(), name, null, true, null));
            }
        }
    }

    private static ClassRow schoolClass(Table.Row row) {
        var fields = new FieldReader(row);
        return new ClassRow(
                row.place(),
                orNull(SafeCsv.original(row.get("outsideid", "sourcedid", "externalid", "classid", "id"))),
                orNull(SafeCsv.original(row.get("name", "class", "classname", "title"))),
                fields.read(() -> Words.date(row.get("begins", "start", "startdate"))),
                fields.read(() -> Words.date(row.get("ends", "end", "enddate"))),
                fields.read(() -> Words.state(row.get(STATE))),
                fields.fault());
    }

    private static EnrolmentRow enrolment(Table.Row row) {
        var fields = new FieldReader(row);
        var person = fields.required("person", SafeCsv.original(row.get(PERSON)));
        var schoolClass = fields.required("class", SafeCsv.original(row.get(CLASSES)));
        var role = fields.read(() -> Words.role(row.get("role")));
        var present = fields.read(() -> Words.state(row.get(STATE)));
        return new EnrolmentRow(
                row.place(), person, null, schoolClass, role, present == null || present, fields.fault());
    }

    /** A family name alone, beside what tells who it is, leaves the name as it is. */
    private static String name(Table.Row row) {
        var name = SafeCsv.original(row.get(NAME));
        if (!name.isEmpty()) {
            return name;
        }
        var first = SafeCsv.original(row.get(FIRST));
        boolean known = !row.get(USERNAME).isEmpty() || !row.get(OUTSIDE_ID).isEmpty();
        return first.isEmpty() && known ? "" : (first + " " + SafeCsv.original(row.get(LAST))).strip();
    }
}
