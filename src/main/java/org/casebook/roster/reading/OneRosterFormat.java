package org.casebook.roster.reading;

import static org.casebook.roster.reading.CellWords.orNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NameKey;
import org.casebook.roster.plan.Roster;
import org.casebook.roster.plan.Roster.ClassRow;
import org.casebook.roster.plan.Roster.EnrolmentRow;
import org.casebook.roster.plan.Roster.PersonRow;
import org.casebook.roster.plan.Step;
import org.casebook.roster.plan.Step.Subject;
import org.jspecify.annotations.Nullable;

/** A OneRoster 1.2 CSV bundle, and a 1.1 one as far as it is the same: docs/rosters.md. */
final class OneRosterFormat {

    private record Term(
            @Nullable LocalDate begins, @Nullable LocalDate ends) {}

    private final OneRosterTables tables;
    private final LocalDate today;
    private final DateReader dates;
    private final List<Step> remarks = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private OneRosterFormat(OneRosterTables tables, LocalDate today) {
        this.tables = tables;
        this.today = today;
        this.dates = DateReader.of(tables.dates());
    }

    /** @throws InvalidInputException if the bundle contradicts itself, or is of a version that isn't known */
    static Roster read(List<Table> tables, LocalDate today) {
        return new OneRosterFormat(OneRosterTables.of(tables), today).roster();
    }

    private Roster roster() {
        notes.addAll(tables.notes());
        var roles = OneRosterRoles.of(
                tables.rows(OneRosterTable.ROLES).filter(row -> !isGone(row)).toList());
        var people = read(OneRosterTable.USERS, row -> person(row, roles));
        var terms = terms();
        var titles = titles();
        var classes = read(OneRosterTable.CLASSES, row -> Optional.of(schoolClass(row, terms, titles)));
        var enrolments = read(OneRosterTable.ENROLLMENTS, this::enrolment);
        notes.addAll(dates.notes());
        var format = tables.isFull() ? Roster.Format.ONE_ROSTER_FULL : Roster.Format.ONE_ROSTER_CHANGES;
        return new Roster(format, people, classes, enrolments, remarks, notes, tables.sheets());
    }

    private <R> List<R> read(OneRosterTable kind, Function<Table.Row, Optional<R>> reader) {
        return tables.rows(kind).map(reader).flatMap(Optional::stream).toList();
    }

    /** What can't be read as a date counts as not given: nobody at the school can put it right. */
    private @Nullable LocalDate date(Table.Row row, String column) {
        try {
            return dates.read(row.get(column));
        } catch (InvalidInputException unreadable) {
            notes.add(row.place() + ": " + unreadable.getMessage() + " It was left out.");
            return null;
        }
    }

    private Optional<PersonRow> person(Table.Row row, OneRosterRoles roles) {
        var fields = new FieldReader(row);
        var id = fields.required("sourcedId", row.get("sourcedid"));
        boolean gone = isGone(row) || row.get("enableduser").equalsIgnoreCase("false");
        var own = roles.of(id, row.get("role"));
        if (!gone && own.isOther()) {
            leaveOut(row, userName(row), "The role '" + own.highest() + "' has no place in Casebook.");
            return Optional.empty();
        }
        return Optional.of(new PersonRow(
                row.place(),
                orNull(id),
                orNull(row.get("username")),
                orNull(userName(row)),
                orNull(row.get("preferredfamilyname", "familyname")),
                null,
                fields.read(own::role),
                own.roleBesides(),
                orNull(row.get("email")),
                !gone,
                fields.fault()));
    }

    private Map<String, Term> terms() {
        var terms = new HashMap<String, Term>();
        tables.rows(OneRosterTable.ACADEMIC_SESSIONS).forEach(row -> {
            // What a bundle of Casebook's own had to make up.
            var open = row.get("metadatacasebookopen");
            var begins = date(row, "startdate");
            var ends = date(row, "enddate");
            if (begins != null && ends != null && ends.isBefore(begins)) {
                notes.add(row.place() + ": ends (" + ends + ") before it begins (" + begins + "). Both were left out.");
                begins = null;
                ends = null;
            }
            terms.put(
                    row.get("sourcedid"),
                    new Term(open.contains("begins") ? null : begins, open.contains("ends") ? null : ends));
        });
        return terms;
    }

    /** How often each title stands in the bundle: classes of one title need more than that to be told apart. */
    private Map<String, Long> titles() {
        return tables.rows(OneRosterTable.CLASSES)
                .collect(Collectors.groupingBy(row -> NameKey.of(row.get("title")), Collectors.counting()));
    }

    private ClassRow schoolClass(Table.Row row, Map<String, Term> known, Map<String, Long> titles) {
        var fields = new FieldReader(row);
        var id = fields.required("sourcedId", row.get("sourcedid"));
        var title = row.get("title");
        if (titles.getOrDefault(NameKey.of(title), 0L) > 1) {
            title += " (" + (row.get("classcode").isEmpty() ? id : row.get("classcode")) + ")";
        }
        var terms = Arrays.stream(row.get("termsourcedids").split(","))
                .map(String::strip)
                .map(known::get)
                .filter(Objects::nonNull)
                .toList();
        var begins = terms.stream().map(Term::begins).filter(Objects::nonNull).min(LocalDate::compareTo);
        var ends = terms.stream().map(Term::ends).filter(Objects::nonNull).max(LocalDate::compareTo);
        return new ClassRow(
                row.place(),
                orNull(id),
                orNull(title),
                begins.orElse(null),
                ends.orElse(null),
                !isGone(row),
                fields.fault());
    }

    private Optional<EnrolmentRow> enrolment(Table.Row row) {
        var role = row.get("role").toLowerCase(Locale.ROOT);
        if (!role.isEmpty() && !role.equals("student") && !role.equals("teacher")) {
            remarks.add(new Step.LeftOut(
                    row.place(),
                    Subject.ENROLMENT,
                    enrolmentName(row),
                    "The role '" + role + "' has no place in a class of Casebook."));
            return Optional.empty();
        }
        var fields = new FieldReader(row);
        var end = date(row, "enddate");
        boolean over = end != null && end.isBefore(today);
        return Optional.of(new EnrolmentRow(
                row.place(),
                fields.required("userSourcedId", row.get("usersourcedid")),
                null,
                fields.required("classSourcedId", row.get("classsourcedid")),
                CellWords.role(role),
                !isGone(row) && !over,
                fields.read(() -> CellWords.registerNumber(row.get("metadatacasebooknumber"))),
                "",
                fields.fault()));
    }

    private void leaveOut(Table.Row row, String about, String reason) {
        remarks.add(new Step.LeftOut(row.place(), Subject.PERSON, about, reason));
    }

    private static boolean isGone(Table.Row row) {
        return row.get("status").equalsIgnoreCase("tobedeleted");
    }

    private static String userName(Table.Row row) {
        var own = row.get("metadatacasebookname");
        return own.isEmpty()
                ? (row.get("preferredgivenname", "givenname") + " " + row.get("preferredfamilyname", "familyname"))
                        .strip()
                : own;
    }

    private static String enrolmentName(Table.Row row) {
        return row.get("usersourcedid") + " in " + row.get("classsourcedid");
    }
}
