package org.casebook.base;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Slows down guessing: everyone who tries has so many tries, and they come back bit by bit over a window of time. */
public final class Throttle {

    private final Clock clock;
    private final LoadingCache<String, Bucket> buckets;
    private long last;
    private long elapsed;

    public Throttle(Clock clock, int tries, Duration window) {
        this.clock = clock;
        this.last = clock.millis();
        var limit =
                Bandwidth.builder().capacity(tries).refillGreedy(tries, window).build();
        // A bucket that nobody touched for a window is full again, so that forgetting it changes nothing.
        this.buckets = Caffeine.newBuilder()
                .ticker(this::nanos)
                .expireAfterAccess(window)
                .build(_ -> Bucket.builder()
                        .withCustomTimePrecision(meter())
                        .addLimit(limit)
                        .build());
    }

    /** Takes a try; false if there is none left at the moment. */
    public boolean take(String who) {
        return buckets.get(who).tryConsume(1);
    }

    /** Gives one try back. */
    public void giveBack(String who) {
        buckets.get(who).addTokens(1);
    }

    /** Gives all tries back. */
    public void forget(String who) {
        buckets.invalidate(who);
    }

    private TimeMeter meter() {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return nanos();
            }

            @Override
            public boolean isWallClockBased() {
                return false;
            }
        };
    }

    /** How long it has been there. A clock that is put back stops nothing: what comes after counts on. */
    private synchronized long nanos() {
        long now = clock.millis();
        elapsed += Math.max(0, now - last);
        last = now;
        return TimeUnit.MILLISECONDS.toNanos(elapsed);
    }
}
