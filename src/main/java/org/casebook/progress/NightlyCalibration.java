package org.casebook.progress;

import java.time.Duration;
import org.casebook.base.ClusterLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Calibrates at night, if there is something new. {@code casebook.calibration.cron} says when; '-' means never. */
@Configuration
@EnableScheduling
class NightlyCalibration {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyCalibration.class);

    private static final Duration LONGEST = Duration.ofHours(2);

    private final Calibrations calibrations;
    private final ClusterLock once;

    NightlyCalibration(Calibrations calibrations, ClusterLock once) {
        this.calibrations = calibrations;
        this.once = once;
    }

    @Scheduled(cron = "${casebook.calibration.cron:0 20 3 * * *}")
    void calibrate() {
        once.run("calibration", LONGEST, () -> calibrations
                .calibrateIfDue()
                .ifPresent(made -> LOG.info(String.join(System.lineSeparator(), made.lines()))));
    }
}
