package org.casebook.learning;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Calibrates at night, if there is something new. {@code casebook.calibration.cron} says when; '-' means never. */
@Configuration
@EnableScheduling
class NightlyCalibration {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyCalibration.class);

    private final Calibrations calibrations;

    NightlyCalibration(Calibrations calibrations) {
        this.calibrations = calibrations;
    }

    @Scheduled(cron = "${casebook.calibration.cron:0 20 3 * * *}")
    void calibrate() {
        try {
            calibrations
                    .calibrateIfDue()
                    .ifPresent(made -> LOG.info(String.join(System.lineSeparator(), made.lines())));
        } catch (DataIntegrityViolationException _) {
            LOG.info("Another node has calibrated at the same time; its version is in use.");
        }
    }
}
