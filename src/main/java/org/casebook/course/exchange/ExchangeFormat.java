package org.casebook.course.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats that questions can be brought in and taken out in. */
public enum ExchangeFormat {
    GIFT("GIFT", "text/plain"),
    MOODLE_XML("Moodle XML", "application/xml"),
    YAML("Casebook YAML", "application/yaml"),
    /** Only read: it has no reasons, and one kind of question. */
    AIKEN("Aiken", "text/plain"),
    /** Only read: a question a row. */
    TABLE("A table", "text/csv");

    private final String label;
    private final String contentType;

    ExchangeFormat(String label, String contentType) {
        this.label = label;
        this.contentType = contentType;
    }

    /** What a person sees. */
    public String label() {
        return label;
    }

    public String contentType() {
        return contentType;
    }

    /** Those that questions can be taken out in. */
    public static List<ExchangeFormat> written() {
        return List.of(GIFT, MOODLE_XML, YAML);
    }

    /** The format that a file's name tells; a text may be in another, which its content tells. */
    static Optional<ExchangeFormat> of(String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".xml")) {
            return Optional.of(MOODLE_XML);
        }
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return Optional.of(YAML);
        }
        if (name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".xlsx")) {
            return Optional.of(TABLE);
        }
        return name.endsWith(".txt") || name.endsWith(".gift") ? Optional.of(GIFT) : Optional.empty();
    }
}
