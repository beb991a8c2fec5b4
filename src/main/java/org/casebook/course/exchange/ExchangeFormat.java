package org.casebook.course.exchange;

import java.util.Locale;
import java.util.Optional;

/** The formats that questions can be brought in and taken out in. */
public enum ExchangeFormat {
    GIFT("GIFT", "text/plain"),
    MOODLE_XML("Moodle XML", "application/xml"),
    YAML("Casebook YAML", "application/yaml");

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

    /** The format that a file's name tells. */
    static Optional<ExchangeFormat> of(String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".xml")) {
            return Optional.of(MOODLE_XML);
        }
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return Optional.of(YAML);
        }
        return name.endsWith(".txt") || name.endsWith(".gift") ? Optional.of(GIFT) : Optional.empty();
    }
}
