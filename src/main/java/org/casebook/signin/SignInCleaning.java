package org.casebook.signin;

import java.time.Duration;
import org.casebook.base.ClusterLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Throws away at night what signs nobody in any more. */
@Component
record SignInCleaning(SignIns signIns, DeviceCookies devices, PasswordSetupCodes codes, ClusterLock once) {

    private static final Duration LONGEST = Duration.ofHours(1);

    /** {@code casebook.cleaning.cron} says when; '-' means never. */
    @Scheduled(cron = "${casebook.cleaning.cron:0 50 3 * * *}")
    void clean() {
        once.run("sign-in cleaning", LONGEST, () -> {
            signIns.throwAwayOld();
            devices.forgetOld();
            codes.throwAwayOld();
        });
    }
}
