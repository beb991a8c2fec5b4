package org.casebook.base;

import java.time.Instant;
import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.Trigger;
import org.springframework.scheduling.TriggerContext;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.scheduling.support.SimpleTriggerContext;

/**
 * Goes on with work at set times after the clock was put back. Spring does nothing before the time at which the work
 * would have been due next by the clock as it was: what is due every ten seconds would not be done for a day.
 */
class ResumingScheduler extends ThreadPoolTaskScheduler {

    private static final long serialVersionUID = 1;

    @Override
    public @Nullable ScheduledFuture<?> schedule(Runnable task, Trigger trigger) {
        return super.schedule(task, context -> next(trigger, context));
    }

    /** As the trigger says, but once at most is left out from now: what was done just before is not done twice. */
    static @Nullable Instant next(Trigger trigger, TriggerContext context) {
        var usual = trigger.nextExecution(context);
        var first = after(context.getClock().instant(), trigger, context);
        var second = first == null ? null : after(first, trigger, context);
        return usual == null || second == null || usual.isBefore(second) ? usual : second;
    }

    private static @Nullable Instant after(Instant done, Trigger trigger, TriggerContext context) {
        var then = new SimpleTriggerContext(context.getClock());
        then.update(done, done, done);
        return trigger.nextExecution(then);
    }
}
