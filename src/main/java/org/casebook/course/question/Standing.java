package org.casebook.course.question;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a claim stands to the source that it is held against. */
public enum Standing {
    SUPPORTED("Supported"),
    CONTRADICTED("Contradicted"),
    /** The source says nothing that would settle it. */
    UNDECIDED("Not to be decided from this source");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    /** The standing that is written so; nothing if there is none. */
    static Optional<Standing> of(String written) {
        return Arrays.stream(values())
                .filter(standing -> standing.written().equals(written))
                .findFirst();
    }

    /** The name in files and answers. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a person sees. */
    public String label() {
        return label;
    }
}
