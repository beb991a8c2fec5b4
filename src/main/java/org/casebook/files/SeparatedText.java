package org.casebook.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import org.casebook.files.TableRows.Row;

/** A table as text: CSV with whatever sign between its fields, or what is copied out of a spreadsheet. */
final class SeparatedText {

    /** With which Excel says at the top of a file what separates its fields. */
    private static final String SAID = "sep=";

    private SeparatedText() {}

    static TableRows read(FileText file) throws UnreadableTableException {
        var text = file.content();
        var said = said(text);
        char separator = said.orElseGet(() -> shown(text));
        var rows = new ArrayList<Row>();
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            for (var csv : reader) {
                var row = new Row((int) csv.getStartingLineNumber(), csv.getFields());
                if (!row.saysNothing() && !(row.line() == 1 && said.isPresent())) {
                    rows.add(row);
                    TableRows.checkNumber(rows);
                }
            }
        } catch (IOException | CsvParseException _) {
            int line = rows.isEmpty() ? 1 : rows.getLast().line() + 1;
            throw new UnreadableTableException(
                    "The table can't be read from line " + line + " on. Is there a quotation mark that isn't closed?");
        }
        return new TableRows(rows, file.note().stream().toList());
    }

    /** What the first line says, where it is none of the table's; nothing if it is one. */
    private static Optional<Character> said(String text) {
        int end = text.indexOf('\n');
        var line = (end < 0 ? text : text.substring(0, end)).replaceAll("[\r\"]", "");
        return line.length() == SAID.length() + 1
                        && line.toLowerCase(Locale.ROOT).startsWith(SAID)
                ? Optional.of(line.charAt(SAID.length()))
                : Optional.empty();
    }

    /**
     * The one that the first line shows. A tab is only ever what a spreadsheet puts between cells
     * that are copied, and a comma may be in a name or a number.
     */
    private static char shown(String text) {
        int semicolons = 0;
        int commas = 0;
        boolean quoted = false;
        for (int place = 0; place < text.length() && (quoted || text.charAt(place) != '\n'); place++) {
            char sign = text.charAt(place);
            quoted ^= sign == '"';
            if (sign == '\t' && !quoted) {
                return sign;
            }
            semicolons += sign == ';' && !quoted ? 1 : 0;
            commas += sign == ',' && !quoted ? 1 : 0;
        }
        return semicolons > 0 && semicolons >= commas ? ';' : ',';
    }
}
