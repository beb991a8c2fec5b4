package org.casebook.classroom;

import java.time.Duration;

/** How long a join code takes students in. */
public enum CodeLifetime {
    DAY("1 day", 1),
    WEEK("1 week", 7),
    FORTNIGHT("2 weeks", 14),
    TERM("3 months", 91);

    private final String label;
    private final Duration duration;

    CodeLifetime(String label, int days) {
        this.label = label;
        this.duration = Duration.ofDays(days);
    }

    /** What a person sees. */
    public String label() {
        return label;
    }

    Duration duration() {
        return duration;
    }
}
