package org.casebook.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ElapsedTest {

    private static final Instant THEN = Instant.parse("2026-03-02T09:00:00Z");
    private static final Duration SPAN = Duration.ofMinutes(5);

    @Test
    void aSpanEndsAfterItsTimeWhereverTheClockHasGone() {
        assertThat(Elapsed.isWithin(SPAN, THEN, THEN)).isTrue();
        assertThat(Elapsed.isWithin(SPAN, THEN, THEN.plus(SPAN).minusMillis(1))).isTrue();
        assertThat(Elapsed.isWithin(SPAN, THEN, THEN.plus(SPAN))).isFalse();
        assertThat(Elapsed.isWithin(SPAN, THEN, THEN.minusSeconds(1))).isTrue();
        assertThat(Elapsed.isWithin(SPAN, THEN, THEN.minus(Duration.ofDays(1)))).isFalse();
    }
}
