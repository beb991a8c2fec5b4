package org.casebook.roster.reading;

import java.util.Locale;

/** What stands between the columns of a CSV file. */
final class Separator {

    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final char NONE = '\0';

    private Separator() {}

    /** Whether the file's first line says it and is none of the table's. */
    static boolean isSaid(String content) {
        return said(content) != NONE;
    }

    /** What a first line 'sep=;' says, which Excel reads and writes before the columns' names; nothing if it is none. */
    private static char said(String content) {
        int end = content.indexOf('\n');
        var line = content.substring(0, end < 0 ? content.length() : end).replaceAll("[\r\"]", "");
        return line.length() == 5 && line.toLowerCase(Locale.ROOT).startsWith("sep=") ? line.charAt(4) : NONE;
    }

    /** What the file says itself, or else the sign that stands most often in the first line outside of quotation marks. */
    static char of(String content) {
        char said = said(content);
        if (said != NONE) {
            return said;
        }
        var counts = new int[SEPARATORS.length];
        boolean quoted = false;
        for (int place = 0; place < content.length() && (quoted || content.charAt(place) != '\n'); place++) {
            char sign = content.charAt(place);
            quoted ^= sign == '"';
            for (int candidate = 0; candidate < SEPARATORS.length && !quoted; candidate++) {
                counts[candidate] += sign == SEPARATORS[candidate] ? 1 : 0;
            }
        }
        int best = 0;
        for (int candidate = 1; candidate < SEPARATORS.length; candidate++) {
            best = counts[candidate] > counts[best] ? candidate : best;
        }
        return SEPARATORS[best];
    }
}
