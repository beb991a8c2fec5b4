package org.casebook.base.ui;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Future;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.task.ThreadPoolTaskSchedulerBuilder;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/**
 * Says every few seconds that it is time to look again. It has threads of its own: a whole class looks at once during a
 * live question, and neither waits for the other scheduled work nor holds it up.
 */
@Component
public class LiveTicks implements DisposableBean {

    private static final int AT_ONCE = 4;

    private final ThreadPoolTaskScheduler scheduler;
    private final Clock clock;
    private final Duration every;

    LiveTicks(ThreadPoolTaskSchedulerBuilder builder, Clock clock, @Value("${casebook.live.every:3s}") Duration every) {
        this.scheduler = builder.poolSize(AT_ONCE).threadNamePrefix("live-").build();
        this.clock = clock;
        this.every = every;
        scheduler.initialize();
    }

    /** Runs the action from now on, until the result is cancelled. */
    Future<?> each(Runnable action) {
        return scheduler.scheduleWithFixedDelay(action, clock.instant().plus(every), every);
    }

    @Override
    public void destroy() {
        scheduler.shutdown();
    }
}
