package org.casebook.roster.reading;

import static org.casebook.roster.reading.Words.orNull;

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

    private final Map<String, Table> tables;
    private final OneRosterManifest manifest;
    private final LocalDate today;
    private final List<Step> remarks = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private OneRosterFormat(List<Table> tables, LocalDate today) {
        this.tables = tables.stream()
                .collect(Collectors.toMap(
                        table -> table.name().toLowerCase(Locale.ROOT).replaceAll("\\.csv$", ""),
                        Function.identity(),
                        (first, _) -> first));
        this.manifest = OneRosterManifest.of(this.tables);
        this.today = today;
    }

    /** @throws InvalidInputException if it is no bundle, or of a version that isn't known */
    static Roster read(List<Table> tables, LocalDate today) {
        return new OneRosterFormat(tables, today).roster();
    }

    private Roster roster() {
        tables.values().forEach(table -> notes.addAll(table.notes()));
        notes.addAll(manifest.notes());
        var roles = OneRosterRoles.of(
                rows("roles").stream().filter(row -> !isGone(row)).toList());
        var people = read("users", row -> person(row, roles));
        var dates = sessions();
        var titles = titles();
        var classes = read("classes", row -> schoolClass(row, dates, titles));
        var enrolments = read("enrollments", this::enrolment);
        var format = manifest.isFull() ? Roster.Format.ONE_ROSTER_FULL : Roster.Format.ONE_ROSTER_CHANGES;
        return new Roster(format, people, classes, enrolments, remarks, notes, Table.sheets(tables.values()));
    }

    private <R> List<R> read(String file, Function<Table.Row, Optional<R>> reader) {
        return rows(file).stream().map(reader).flatMap(Optional::stream).toList();
    }

    private List<Table.Row> rows(String file) {
        var table = tables.get(file);
        return table == null || manifest.isAbsent(file) ? List.of() : table.rows();
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
                fields.read(own::role),
                own.roleBesides(),
                orNull(row.get("email")),
                !gone,
                fields.fault()));
    }

    private Map<String, Term> sessions() {
        var sessions = new HashMap<String, Term>();
        for (var row : rows("academicsessions")) {
            var fields = new FieldReader(row);
            // What a bundle of Casebook's own had to make up.
            var open = row.get("metadatacasebookopen");
            var begins = fields.read(() -> Words.date(row.get("startdate")));
            var ends = fields.read(() -> Words.date(row.get("enddate")));
            sessions.put(
                    row.get("sourcedid"),
                    new Term(open.contains("begins") ? null : begins, open.contains("ends") ? null : ends));
            if (fields.fault() != null) {
                notes.add(row.place() + ": " + fields.fault());
            }
        }
        return sessions;
    }

    /** How often each title stands in the bundle: classes of one title need more than that to be told apart. */
    private Map<String, Long> titles() {
        return rows("classes").stream()
                .collect(Collectors.groupingBy(row -> NameKey.of(row.get("title")), Collectors.counting()));
    }

    private Optional<ClassRow> schoolClass(Table.Row row, Map<String, Term> sessions, Map<String, Long> titles) {
        var fields = new FieldReader(row);
        var id = fields.required("sourcedId", row.get("sourcedid"));
        var title = row.get("title");
        if (titles.getOrDefault(NameKey.of(title), 0L) > 1) {
            title += " (" + (row.get("classcode").isEmpty() ? id : row.get("classcode")) + ")";
        }
        var terms = Arrays.stream(row.get("termsourcedids").split(","))
                .map(String::strip)
                .map(sessions::get)
                .filter(Objects::nonNull)
                .toList();
        var begins = terms.stream().map(Term::begins).filter(Objects::nonNull).min(LocalDate::compareTo);
        var ends = terms.stream().map(Term::ends).filter(Objects::nonNull).max(LocalDate::compareTo);
        return Optional.of(new ClassRow(
                row.place(),
                orNull(id),
                orNull(title),
                begins.orElse(null),
                ends.orElse(null),
                !isGone(row),
                fields.fault()));
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
        var end = fields.read(() -> Words.date(row.get("enddate")));
        boolean over = end != null && end.isBefore(today);
        return Optional.of(new EnrolmentRow(
                row.place(),
                fields.required("userSourcedId", row.get("usersourcedid")),
                null,
                fields.required("classSourcedId", row.get("classsourcedid")),
                Words.role(role),
                !isGone(row) && !over,
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
