package org.casebook.roster.reading;

import static org.casebook.roster.reading.ColumnMeaning.BEGINS;
import static org.casebook.roster.reading.ColumnMeaning.CLASS;
import static org.casebook.roster.reading.ColumnMeaning.EMAIL;
import static org.casebook.roster.reading.ColumnMeaning.ENDS;
import static org.casebook.roster.reading.ColumnMeaning.EXTERNAL_ID;
import static org.casebook.roster.reading.ColumnMeaning.FAMILY_NAME;
import static org.casebook.roster.reading.ColumnMeaning.GIVEN_NAME;
import static org.casebook.roster.reading.ColumnMeaning.NAME;
import static org.casebook.roster.reading.ColumnMeaning.PERSON;
import static org.casebook.roster.reading.ColumnMeaning.REGISTER_NUMBER;
import static org.casebook.roster.reading.ColumnMeaning.ROLE;
import static org.casebook.roster.reading.ColumnMeaning.STATE;
import static org.casebook.roster.reading.ColumnMeaning.UNUSED;
import static org.casebook.roster.reading.ColumnMeaning.USERNAME;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.casebook.base.InvalidInputException;

/**
 * What the columns of a table say, and so what the table lists.
 *
 * @param file the table's name
 * @param heads the columns' names in the file's own writing
 * @param firstRows some rows as they were written, to tell by
 * @param meanings of the columns, in their order
 * @param isKnown false: guessed, and to be looked at by a person
 */
public record TableColumns(
        String file, List<String> heads, List<List<String>> firstRows, List<ColumnMeaning> meanings, boolean isKnown)
        implements Serializable {

    /** What a person is told whose columns don't tell enough. */
    public static final String UNCLEAR = "Mark at least one column as a name, a username, an external ID or a class.";

    private static final int FIRST_ROWS = 5;

    /** What a table lists, and which columns say something about that. */
    enum Kind {
        PEOPLE(NAME, GIVEN_NAME, FAMILY_NAME, USERNAME, EXTERNAL_ID, EMAIL, CLASS, REGISTER_NUMBER, ROLE, STATE),
        CLASSES(CLASS, EXTERNAL_ID, BEGINS, ENDS, STATE),
        ENROLMENTS(CLASS, PERSON, USERNAME, EXTERNAL_ID, REGISTER_NUMBER, ROLE, STATE),
        NOTHING;

        private final Set<ColumnMeaning> used;

        Kind(ColumnMeaning... used) {
            this.used = Set.of(used);
        }
    }

    static TableColumns of(Table table, List<ColumnMeaning> meanings, boolean isKnown) {
        var rows = table.rows().stream()
                .limit(FIRST_ROWS)
                .map(row -> IntStream.range(0, table.columns().size())
                        .mapToObj(row::cell)
                        .toList())
                .toList();
        return new TableColumns(table.name(), table.columns(), rows, meanings, isKnown);
    }

    /** The same as a person says that they are. */
    public TableColumns with(List<ColumnMeaning> said) {
        return new TableColumns(file, heads, firstRows, said, true);
    }

    /** By which tables with the same columns in any order are known. */
    public HeadSet headSet() {
        return HeadSet.of(heads);
    }

    /** The first column that says what another one says already; empty if there is none. */
    public OptionalInt repeated() {
        return IntStream.range(0, meanings.size())
                .filter(column -> !meanings.get(column).isRepeatable())
                .filter(column -> meanings.indexOf(meanings.get(column)) < column)
                .findFirst();
    }

    /** Whether the columns tell whom or what the table lists, or that nothing of it is to be used. */
    public boolean isClear() {
        return kind() != Kind.NOTHING || meanings.stream().allMatch(meaning -> meaning == UNUSED);
    }

    /** @throws InvalidInputException if two columns say the same, or none says whom or what the table lists */
    public void requireClear() {
        repeated().ifPresent(column -> {
            throw new InvalidInputException("'" + heads.get(column) + "' says the same as another column.");
        });
        if (!isClear()) {
            throw new InvalidInputException(UNCLEAR);
        }
    }

    /** Its columns say what it lists, whatever its name is. */
    Kind kind() {
        if (has(CLASS) && has(PERSON)) {
            return Kind.ENROLMENTS;
        }
        if (has(NAME, GIVEN_NAME, FAMILY_NAME, EMAIL)) {
            return Kind.PEOPLE;
        }
        boolean ofPerson = has(USERNAME) || has(EXTERNAL_ID) && !has(BEGINS, ENDS);
        if (has(CLASS)) {
            return ofPerson ? Kind.ENROLMENTS : Kind.CLASSES;
        }
        return ofPerson ? Kind.PEOPLE : Kind.NOTHING;
    }

    boolean has(ColumnMeaning... any) {
        return Arrays.stream(any).anyMatch(meanings::contains);
    }

    boolean isUsed(int column) {
        return kind().used.contains(meanings.get(column));
    }

    /** The first column with the meaning that says something in the row; empty if none does. */
    String text(Table.Row row, ColumnMeaning meaning) {
        return texts(row, meaning).stream().findFirst().orElse("");
    }

    /** All columns with the meaning that say something in the row. */
    List<String> texts(Table.Row row, ColumnMeaning meaning) {
        return IntStream.range(0, meanings.size())
                .filter(column -> meanings.get(column) == meaning)
                .mapToObj(row::cell)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
