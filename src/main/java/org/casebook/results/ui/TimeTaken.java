package org.casebook.results.ui;

import java.time.Duration;

/** How long something took, in words. */
final class TimeTaken {

    /** Whoever takes longer was away. */
    private static final Duration AWAY = Duration.ofHours(1);

    private TimeTaken() {}

    static String of(Duration duration) {
        if (duration.compareTo(AWAY) > 0) {
            return "more than an hour";
        }
        long minutes = duration.toMinutes();
        int seconds = duration.toSecondsPart();
        if (minutes == 0) {
            return seconds + " s";
        }
        return seconds == 0 ? minutes + " min" : minutes + " min " + seconds + " s";
    }
}
