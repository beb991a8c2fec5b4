package org.casebook.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.support.CronTrigger;
import org.springframework.scheduling.support.SimpleTriggerContext;

/** When scheduled work is done next. */
class ResumingSchedulerTest {

    private static final CronTrigger OFTEN = new CronTrigger("*/10 * * * * *", ZoneOffset.UTC);
    private static final CronTrigger NIGHTLY = new CronTrigger("0 40 2 * * *", ZoneOffset.UTC);

    @Test
    void ordinarilyAsTheTriggerSays() {
        assertThat(next(OFTEN, "2026-03-02T09:00:00Z", "2026-03-02T09:00:00.100Z"))
                .isEqualTo("2026-03-02T09:00:10Z");
        assertThat(next(OFTEN, "2026-03-02T09:00:00Z", "2026-03-02T08:59:59.990Z"))
                .as("a little early")
                .isEqualTo("2026-03-02T09:00:10Z");
        assertThat(next(NIGHTLY, "2026-03-02T02:40:00Z", "2026-03-02T02:55:00Z"))
                .isEqualTo("2026-03-03T02:40:00Z");
    }

    @Test
    void whatIsDueEverySoOftenGoesOnAtOnceThoughTheClockWasPutBackByADay() {
        assertThat(next(OFTEN, "2026-03-02T09:00:00Z", "2026-03-01T09:00:01Z")).isEqualTo("2026-03-01T09:00:20Z");
    }

    @Test
    void whatWasDoneThisNightIsNotDoneTwiceBecauseTheClockWasPutBackByAnHour() {
        assertThat(next(NIGHTLY, "2026-03-02T02:40:00Z", "2026-03-02T01:40:05Z"))
                .isEqualTo("2026-03-03T02:40:00Z");
    }

    @Test
    void byAMonthItIsBackAfterANight() {
        assertThat(next(NIGHTLY, "2026-04-02T02:40:00Z", "2026-03-02T02:40:05Z"))
                .isEqualTo("2026-03-04T02:40:00Z");
    }

    /** @param done when it was done, by a clock that shows this time still */
    private static Instant next(CronTrigger trigger, String due, String done) {
        var context = new SimpleTriggerContext(Clock.fixed(Instant.parse(done), ZoneOffset.UTC));
        context.update(Instant.parse(due), Instant.parse(done), Instant.parse(done));
        return ResumingScheduler.next(trigger, context);
    }
}
