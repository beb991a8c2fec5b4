package org.casebook.roster.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.casebook.base.SafeCsv;
import org.jspecify.annotations.Nullable;

/**
 * A person's name as a table writes it.
 *
 * @param displayName first name first; empty if nothing but a family name is said of somebody who is known otherwise
 * @param familyName where it is told apart; empty if it isn't
 * @param asWritten the name with the family name first, if it was turned round
 */
record PersonName(
        String displayName, String familyName, @Nullable String asWritten) {

    private static final Pattern FAMILY_FIRST = Pattern.compile("([\\p{L}\\p{M}'’. -]+),([\\p{L}\\p{M}'’. -]+)");
    /** What stands after a comma without being a first name. */
    private static final Set<String> SUFFIXES =
            Set.of("jr", "sr", "ii", "iii", "iv", "phd", "md", "dr", "mr", "mrs", "ms");

    static PersonName of(TableColumns columns, Table.Row row) {
        var name = SafeCsv.original(columns.text(row, ColumnMeaning.NAME));
        var given = SafeCsv.original(columns.text(row, ColumnMeaning.GIVEN_NAME));
        var family = SafeCsv.original(columns.text(row, ColumnMeaning.FAMILY_NAME));
        if (name.isEmpty()) {
            boolean isKnown = !columns.text(row, ColumnMeaning.USERNAME).isEmpty()
                    || !columns.text(row, ColumnMeaning.EXTERNAL_ID).isEmpty();
            return new PersonName(given.isEmpty() && isKnown ? "" : (given + " " + family).strip(), family, null);
        }
        var parts = FAMILY_FIRST.matcher(name);
        // With a family name beside it, the name says how the person is called.
        if (!family.isEmpty() || !parts.matches() || isSuffix(parts.group(2))) {
            return new PersonName(name, family, null);
        }
        var turned = parts.group(2).strip() + " " + parts.group(1).strip();
        return new PersonName(turned.strip(), parts.group(1).strip(), name);
    }

    private static boolean isSuffix(String text) {
        var word = text.replace(".", "").strip().toLowerCase(Locale.ROOT);
        return word.isEmpty() || SUFFIXES.contains(word);
    }
}
