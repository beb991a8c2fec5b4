package org.casebook.course.exchange;

import java.util.Locale;

/**
 * A text as a foreign file has it.
 *
 * @param raw with whatever markup the format has
 */
record ForeignText(String raw, Format format) {

    static final ForeignText NONE = new ForeignText("", Format.PLAIN);

    /** How a text is written. */
    enum Format {
        HTML,
        /** Moodle's own: a text that may have HTML in it. */
        MOODLE,
        PLAIN,
        MARKDOWN;

        /** The format of that name, as both GIFT and Moodle XML write it, or the other one where there is none. */
        static Format named(String name, Format otherwise) {
            return switch (name.toLowerCase(Locale.ROOT)) {
                case "html" -> HTML;
                case "moodle", "moodle_auto_format" -> MOODLE;
                case "plain", "plain_text" -> PLAIN;
                case "markdown" -> MARKDOWN;
                default -> otherwise;
            };
        }
    }

    boolean isEmpty() {
        return raw.isBlank();
    }
}
