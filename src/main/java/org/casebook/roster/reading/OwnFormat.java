package org.casebook.roster.reading;

import static org.casebook.roster.reading.CellWords.orNull;
import static org.casebook.roster.reading.ColumnMeaning.BEGINS;
import static org.casebook.roster.reading.ColumnMeaning.CLASS;
import static org.casebook.roster.reading.ColumnMeaning.EMAIL;
import static org.casebook.roster.reading.ColumnMeaning.ENDS;
import static org.casebook.roster.reading.ColumnMeaning.EXTERNAL_ID;
import static org.casebook.roster.reading.ColumnMeaning.PERSON;
import static org.casebook.roster.reading.ColumnMeaning.REGISTER_NUMBER;
import static org.casebook.roster.reading.ColumnMeaning.ROLE;
import static org.casebook.roster.reading.ColumnMeaning.STATE;
import static org.casebook.roster.reading.ColumnMeaning.USERNAME;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NameKey;
import org.casebook.base.SafeCsv;
import org.casebook.roster.plan.Roster;
import org.casebook.roster.plan.Roster.ClassRow;
import org.casebook.roster.plan.Roster.EnrolmentRow;
import org.casebook.roster.plan.Roster.PersonRow;

/** Tables of people, of classes and of who is in them, told apart by their columns: docs/rosters.md. */
final class OwnFormat {

    private record Listed(Table table, TableColumns columns) {

        Stream<Table.Row> rows() {
            return table.rows().stream();
        }
    }

    private final List<Listed> tables;
    private final DateReader dates;
    private final Set<String> knownClasses;
    private final List<PersonRow> people = new ArrayList<>();
    private final List<ClassRow> classes = new ArrayList<>();
    private final List<EnrolmentRow> enrolments = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<String, ClassRow> implied = new LinkedHashMap<>();

    private OwnFormat(List<Table> tables, Familiar familiar) {
        this.tables = tables.stream()
                .map(table -> new Listed(table, familiar.columnsOf(table)))
                .toList();
        this.dates = DateReader.of(Stream.of(BEGINS, ENDS).flatMap(this::texts));
        this.knownClasses = new HashSet<>(familiar.classes());
    }

    /** @throws InvalidInputException if no table lists people, classes or who is in them */
    static Roster read(List<Table> tables, Familiar familiar) {
        return new OwnFormat(tables, familiar).roster();
    }

    private Roster roster() {
        tables.forEach(this::note);
        if (tables.stream().allMatch(listed -> listed.columns().kind() == TableColumns.Kind.NOTHING)) {
            throw new InvalidInputException(String.join(" ", notes));
        }
        each(TableColumns.Kind.CLASSES, (columns, row) -> classes.add(schoolClass(columns, row)));
        boolean classesListed = !classes.isEmpty();
        classes.stream().map(ClassRow::name).forEach(name -> knownClasses.add(NameKey.of(name == null ? "" : name)));
        each(TableColumns.Kind.ENROLMENTS, (columns, row) -> enrolments.add(enrolment(columns, row)));
        each(TableColumns.Kind.PEOPLE, (columns, row) -> {
            people.add(person(columns, row));
            classesOf(columns, row);
        });
        if (!classesListed) {
            classes.addAll(implied.values());
        }
        notes.addAll(dates.notes());
        var sheets = Table.sheets(tables.stream().map(Listed::table).toList());
        return new Roster(Roster.Format.OWN, people, classes, enrolments, List.of(), notes, sheets);
    }

    private interface RowReader {
        void read(TableColumns columns, Table.Row row);
    }

    private void each(TableColumns.Kind kind, RowReader reader) {
        tables.stream().filter(listed -> listed.columns().kind() == kind).forEach(listed -> listed.rows()
                .forEach(row -> reader.read(listed.columns(), row)));
    }

    private Stream<String> texts(ColumnMeaning meaning) {
        return tables.stream()
                .flatMap(listed -> listed.rows().map(row -> listed.columns().text(row, meaning)));
    }

    private void note(Listed listed) {
        var table = listed.table();
        var columns = listed.columns();
        notes.addAll(table.notes());
        if (columns.kind() == TableColumns.Kind.NOTHING) {
            notes.add("'" + table.name() + "' is left out: no column of it is a person's or a class's ("
                    + String.join(", ", table.columns()) + ").");
            return;
        }
        table.noteOnUnused(columns::isUsed).ifPresent(notes::add);
        if (table.rows().isEmpty()) {
            notes.add("'" + table.name() + "' has no rows under its first line.");
        }
    }

    private static PersonRow person(TableColumns columns, Table.Row row) {
        var fields = new FieldReader(row);
        var name = PersonName.of(columns, row);
        return new PersonRow(
                row.place(),
                orNull(SafeCsv.original(columns.text(row, EXTERNAL_ID))),
                orNull(SafeCsv.original(columns.text(row, USERNAME))),
                orNull(name.displayName()),
                orNull(name.familyName()),
                name.asWritten(),
                fields.read(() -> CellWords.role(columns.text(row, ROLE))),
                null,
                orNull(SafeCsv.original(columns.text(row, EMAIL))),
                fields.read(() -> CellWords.state(columns.text(row, STATE))),
                fields.fault());
    }

    /** A column of classes beside a person, as a school's office keeps it. */
    private void classesOf(TableColumns columns, Table.Row row) {
        var cells = columns.texts(row, CLASS).stream()
                .flatMap(text -> ClassCell.of(text, knownClasses).stream())
                .toList();
        boolean one = cells.stream().mapToInt(cell -> cell.names().size()).sum() == 1;
        var fields = new FieldReader(row);
        var number = fields.read(() -> CellWords.registerNumber(columns.text(row, REGISTER_NUMBER)));
        // What is wrong with the row as a whole is said of the person already.
        var fault = row.fault() == null ? fields.fault() : null;
        for (var cell : cells) {
            for (var name : cell.names()) {
                var remark = one || number == null
                        ? cell.remark()
                        : (cell.remark() + " Of several classes none gets the number " + number + ".").strip();
                implied.putIfAbsent(NameKey.of(name), new ClassRow(row.place(), null, name, null, null, null, null));
                enrolments.add(new EnrolmentRow(
                        row.place(), "", row.place(), name, null, true, one ? number : null, remark, fault));
            }
        }
    }

    private ClassRow schoolClass(TableColumns columns, Table.Row row) {
        var fields = new FieldReader(row);
        return new ClassRow(
                row.place(),
                orNull(SafeCsv.original(columns.text(row, EXTERNAL_ID))),
                orNull(SafeCsv.original(columns.text(row, CLASS))),
                fields.read(() -> dates.read(columns.text(row, BEGINS))),
                fields.read(() -> dates.read(columns.text(row, ENDS))),
                fields.read(() -> CellWords.state(columns.text(row, STATE))),
                fields.fault());
    }

    private static EnrolmentRow enrolment(TableColumns columns, Table.Row row) {
        var fields = new FieldReader(row);
        var named = Stream.of(PERSON, USERNAME, EXTERNAL_ID)
                .map(meaning -> SafeCsv.original(columns.text(row, meaning)))
                .filter(text -> !text.isEmpty())
                .findFirst();
        var person = fields.required("person", named.orElse(""));
        var schoolClass = fields.required("class", SafeCsv.original(columns.text(row, CLASS)));
        var role = fields.read(() -> CellWords.role(columns.text(row, ROLE)));
        var present = fields.read(() -> CellWords.state(columns.text(row, STATE)));
        var number = fields.read(() -> CellWords.registerNumber(columns.text(row, REGISTER_NUMBER)));
        return new EnrolmentRow(
                row.place(), person, null, schoolClass, role, present == null || present, number, "", fields.fault());
    }
}
