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

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the columns of a table that comes for the first time may say. Casebook's own names of columns are certain; any
 * other table is guessed at by its names and by what stands under them, and a person looks at the guess.
 */
final class ColumnGuess {

    private static final Map<String, ColumnMeaning> OWN = Map.ofEntries(
            Map.entry("name", NAME),
            Map.entry("firstname", GIVEN_NAME),
            Map.entry("familyname", FAMILY_NAME),
            Map.entry("username", USERNAME),
            Map.entry("externalid", EXTERNAL_ID),
            Map.entry("person", PERSON),
            Map.entry("email", EMAIL),
            Map.entry("class", CLASS),
            Map.entry("registernumber", REGISTER_NUMBER),
            Map.entry("role", ROLE),
            Map.entry("state", STATE),
            Map.entry("begins", BEGINS),
            Map.entry("ends", ENDS));

    /** So many values are looked at. */
    private static final int LOOKED_AT = 200;

    private final Table table;
    private final ColumnMeaning[] meanings;

    private ColumnGuess(Table table) {
        this.table = table;
        this.meanings = new ColumnMeaning[table.columns().size()];
    }

    static TableColumns of(Table table) {
        if (OneRosterTable.byColumns(table).isPresent()) {
            // Schools, courses or terms without the people of their bundle.
            return TableColumns.of(table, Collections.nCopies(table.columns().size(), UNUSED), true);
        }
        var own = table.keys().stream().map(OWN::get).toList();
        if (own.stream().allMatch(Objects::nonNull) && new HashSet<>(own).size() == own.size()) {
            var known = classesNamed(own);
            if (known.size() > 1 && !isPersonOrClass(known)) {
                return TableColumns.of(table, known, true);
            }
        }
        return TableColumns.of(table, new ColumnGuess(table).guess(), false);
    }

    /** What has a first or last day and nothing of a person is a class. */
    private static List<ColumnMeaning> classesNamed(List<ColumnMeaning> meanings) {
        boolean ofPerson = List.of(GIVEN_NAME, FAMILY_NAME, USERNAME, EMAIL, ROLE, PERSON, CLASS).stream()
                .anyMatch(meanings::contains);
        return ofPerson || !meanings.contains(BEGINS) && !meanings.contains(ENDS)
                ? meanings
                : meanings.stream()
                        .map(meaning -> meaning == NAME ? CLASS : meaning)
                        .toList();
    }

    /** Names that no other column tells of whom or what they are. */
    private static boolean isPersonOrClass(List<ColumnMeaning> meanings) {
        return meanings.stream().allMatch(meaning -> meaning == NAME || meaning == EXTERNAL_ID || meaning == STATE)
                && meanings.contains(NAME);
    }

    private List<ColumnMeaning> guess() {
        open().filter(column -> isOwn(column) && own(column) != NAME).forEach(column -> take(column, own(column)));
        headsLike("mail", EMAIL, Values::areAddresses);
        headsLike("role", ROLE, Values::areRoles);
        headsLike("state|status|active", STATE, Values::areStates);
        headsLike("begin|start|firstday", BEGINS, Values::areDates);
        headsLike("ends?(date)?$|lastday", ENDS, Values::areDates);
        headsLike(
                "^(no|nr|number)$|^(register|seat|roll|list|class)(no|nr|number)$",
                REGISTER_NUMBER,
                Values::areRegisterNumbers);
        headsLike("forename|givenname|^first(name|$)", GIVEN_NAME, _ -> true);
        headsLike("surname|familyname|^last(name|$)", FAMILY_NAME, _ -> true);
        headsLike("^(user|login)", USERNAME, Values::areCodes);
        headsLike("id$|idnumber", EXTERNAL_ID, Values::areCodes);
        headsLike(
                "^(class|form|group|course)|(class|form|group|course)(es|name)?$", CLASS, values -> !values.areDates());
        headsLike("name", NAME, Values::areNames);

        valuesLike(EMAIL, Values::areAddresses);
        valuesLike(ROLE, Values::areRoles);
        valuesLike(CLASS, Values::areClasses);
        namesByValues();
        if (Stream.of(NAME, GIVEN_NAME, FAMILY_NAME, EMAIL, CLASS).anyMatch(this::isTaken)) {
            valuesLike(USERNAME, Values::areUsernames);
            valuesLike(EXTERNAL_ID, Values::areIds);
            valuesLike(CLASS, Values::areRepeated);
        }
        if (isTaken(USERNAME) || isTaken(EMAIL)) {
            headsLike("name", NAME, values -> !values.haveDigits());
        }
        return Arrays.stream(meanings)
                .map(meaning -> meaning == null ? UNUSED : meaning)
                .toList();
    }

    private boolean isOwn(int column) {
        return OWN.containsKey(table.keys().get(column));
    }

    private ColumnMeaning own(int column) {
        return Objects.requireNonNull(OWN.get(table.keys().get(column)));
    }

    /** One column of whole names, or one of first and one of family names beside each other. */
    private void namesByValues() {
        boolean alone = !isTaken(GIVEN_NAME) && !isTaken(FAMILY_NAME);
        if (alone) {
            valuesLike(NAME, Values::areNames);
        }
        if (!isTaken(NAME) && !(isTaken(GIVEN_NAME) && isTaken(FAMILY_NAME))) {
            var words = open().filter(column -> values(column).areSingleNames())
                    .boxed()
                    .toList();
            if (!alone || words.size() > 1) {
                words.forEach(column -> take(column, isTaken(GIVEN_NAME) ? FAMILY_NAME : GIVEN_NAME));
            }
        }
    }

    private void headsLike(String pattern, ColumnMeaning meaning, Predicate<Values> fits) {
        var words = Pattern.compile(pattern);
        open().filter(column -> words.matcher(table.keys().get(column)).find())
                .filter(column -> fits.test(values(column)))
                .forEach(column -> take(column, meaning));
    }

    private void valuesLike(ColumnMeaning meaning, Predicate<Values> fit) {
        open().filter(column -> fit.test(values(column))).forEach(column -> take(column, meaning));
    }

    private IntStream open() {
        return IntStream.range(0, meanings.length).filter(column -> meanings[column] == null);
    }

    private void take(int column, ColumnMeaning meaning) {
        if (!isTaken(meaning)) {
            meanings[column] = meaning;
        }
    }

    private boolean isTaken(ColumnMeaning meaning) {
        return Arrays.asList(meanings).contains(meaning);
    }

    private Values values(int column) {
        return new Values(table.rows().stream()
                .limit(LOOKED_AT)
                .map(row -> row.cell(column))
                .filter(text -> !text.isEmpty())
                .toList());
    }
}
