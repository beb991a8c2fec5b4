package org.casebook.sharing;

import java.time.Duration;

/** How long a link to a student's progress works. */
public enum LinkLifetime {
    DAY("1 day", 1),
    WEEK("7 days", 7),
    MONTH("30 days", 30);

    private final String label;
    private final Duration duration;

    LinkLifetime(String label, int days) {
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
