package org.casebook.base;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.task.ThreadPoolTaskSchedulerCustomizer;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/** What happens to a fault in scheduled work: it is logged, and the work is done again when it is due the next time. */
@Component
class ScheduledFailures implements ThreadPoolTaskSchedulerCustomizer {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduledFailures.class);

    @Override
    public void customize(ThreadPoolTaskScheduler scheduler) {
        scheduler.setErrorHandler(failure -> {
            var trouble = DatabaseTrouble.in(failure);
            // Every few seconds the same: the log says once that the database is in trouble.
            trouble.ifPresentOrElse(
                    kind -> LOG.debug("scheduled work failed: {}", kind),
                    () -> LOG.error("scheduled work failed", failure));
        });
    }
}
