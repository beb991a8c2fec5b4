package org.casebook.people;

import java.time.Duration;
import org.casebook.base.ClusterLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Erases at night whoever has been kept for long enough. */
@Component
record NightlyCleaning(Erasures erasures, ClusterLock once) {

    private static final Duration LONGEST = Duration.ofHours(1);

    /** {@code casebook.cleaning.cron} says when; '-' means never. */
    @Scheduled(cron = "${casebook.cleaning.cron:0 50 3 * * *}")
    void clean() {
        once.run("cleaning", LONGEST, erasures::eraseLongDeactivated);
    }
}
