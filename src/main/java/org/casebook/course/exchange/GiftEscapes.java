package org.casebook.course.exchange;

/**
 * The characters that mean something in GIFT. While a question is taken apart, escaped ones are held by stand-ins that
 * no text can have.
 */
final class GiftEscapes {

    private static final String SPECIAL = "~=#{}:\\";

    /** Unicode keeps these free for a program's own use, never for texts. */
    private static final char FIRST_STAND_IN = '\uFDD0';

    private static final char LINE_BREAK = (char) (FIRST_STAND_IN + SPECIAL.length());

    private GiftEscapes() {}

    /** Puts stand-ins for what is escaped. A backslash before any other character is just a backslash. */
    static String hide(String text) {
        var hidden = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (c == '\\' && SPECIAL.indexOf(next) >= 0) {
                hidden.append((char) (FIRST_STAND_IN + SPECIAL.indexOf(next)));
                i++;
            } else if (c == '\\' && next == 'n') {
                hidden.append(LINE_BREAK);
                i++;
            } else {
                hidden.append(c);
            }
        }
        return hidden.toString();
    }

    /** Puts the characters themselves in place of the stand-ins. */
    static String show(String hidden) {
        var shown = hidden.replace(LINE_BREAK, '\n');
        for (int i = 0; i < SPECIAL.length(); i++) {
            shown = shown.replace((char) (FIRST_STAND_IN + i), SPECIAL.charAt(i));
        }
        return shown;
    }

    /** Escapes what would mean something, and keeps everything on one line. */
    static String escape(String text) {
        var escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\').append(c);
            } else if (c == '\n' || c == '\r') {
                escaped.append("\\n");
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
