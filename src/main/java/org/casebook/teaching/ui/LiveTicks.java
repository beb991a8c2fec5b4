package org.casebook.teaching.ui;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Future;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/** Says every few seconds that it is time to look again. */
@Component
class LiveTicks {

    private final TaskScheduler scheduler;
    private final Clock clock;
    private final Duration every;

    LiveTicks(TaskScheduler scheduler, Clock clock, @Value("${casebook.live.every:3s}") Duration every) {
        this.scheduler = scheduler;
        this.clock = clock;
        this.every = every;
    }

    /** Runs the action from now on, until the result is cancelled. */
    Future<?> each(Runnable action) {
        return scheduler.scheduleWithFixedDelay(action, clock.instant().plus(every), every);
    }
}
