package org.casebook.progress;

import java.nio.charset.StandardCharsets;

/**
 * Lines of at most 75 octets, the longer ones going on in the next after a space, as iCalendar wants them (RFC 5545,
 * 3.1). Biweekly counts characters instead, of which a title in Cyrillic or with pictures has half as many.
 */
final class FoldedLines {

    private static final int MOST_OCTETS = 75;

    private FoldedLines() {}

    /** @param text with lines of any length */
    static String of(String text) {
        var folded = new StringBuilder(text.length() + text.length() / MOST_OCTETS * 3);
        int octets = 0;
        for (int place = 0; place < text.length(); ) {
            var sign = Character.toString(text.codePointAt(place));
            int more = sign.getBytes(StandardCharsets.UTF_8).length;
            if (sign.equals("\r") || sign.equals("\n")) {
                octets = -more;
            } else if (octets + more > MOST_OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(sign);
            octets += more;
            place += sign.length();
        }
        return folded.toString();
    }
}
