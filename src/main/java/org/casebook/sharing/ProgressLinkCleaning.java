package org.casebook.sharing;

import java.time.Duration;
import org.casebook.base.ClusterLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets at night that there were links. */
@Component
record ProgressLinkCleaning(ProgressLinks links, ClusterLock once) {

    private static final Duration LONGEST = Duration.ofHours(1);

    /** {@code casebook.cleaning.cron} says when; '-' means never. */
    @Scheduled(cron = "${casebook.cleaning.cron:0 50 3 * * *}")
    void clean() {
        once.run("progress link cleaning", LONGEST, links::throwAwayOld);
    }
}
