package org.casebook.recall;

import java.time.Duration;
import org.casebook.base.ClusterLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Fits the rates of forgetting at night. {@code casebook.forgetting.cron} says when; '-' means never. */
@Configuration
@EnableScheduling
class NightlyForgettingFit {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyForgettingFit.class);

    private static final Duration LONGEST = Duration.ofHours(2);

    private final ForgettingFits fits;
    private final ClusterLock once;

    NightlyForgettingFit(ForgettingFits fits, ClusterLock once) {
        this.fits = fits;
        this.once = once;
    }

    @Scheduled(cron = "${casebook.forgetting.cron:0 50 3 * * *}")
    void fit() {
        once.run("forgetting", LONGEST, () -> fits.fitIfDue()
                .ifPresent(rates -> LOG.info("Forgetting was fitted to the school's answers: {}", rates)));
    }
}
