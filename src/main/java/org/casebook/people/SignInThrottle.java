package org.casebook.people;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.casebook.base.NameKey;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing. Every attempt takes a token from the account and from the address, and a success gives them
 * back; where either has none left, nobody signs in until some have come back. They are taken before the password is
 * looked at, so that many guesses at the same moment are no way round. An address has many more than an account,
 * because a whole school may share one.
 */
@Component
class SignInThrottle {

    static final int PER_ACCOUNT = 10;
    static final int PER_ADDRESS = 200;
    static final Duration WINDOW = Duration.ofMinutes(10);

    private final Clock clock;
    private final LoadingCache<String, Bucket> accounts;
    private final LoadingCache<String, Bucket> addresses;

    SignInThrottle(Clock clock) {
        this.clock = clock;
        this.accounts = buckets(PER_ACCOUNT);
        this.addresses = buckets(PER_ADDRESS);
    }

    /** Takes what an attempt costs; false if it may not be made now. */
    boolean take(String username, String address) {
        return accounts.get(NameKey.of(username)).tryConsume(1)
                && addresses.get(address).tryConsume(1);
    }

    /** The attempt was right: the account begins anew, and the address gets its token back. */
    void succeeded(String username, String address) {
        accounts.invalidate(NameKey.of(username));
        addresses.get(address).addTokens(1);
    }

    private LoadingCache<String, Bucket> buckets(int tokens) {
        var limit = Bandwidth.builder()
                .capacity(tokens)
                .refillGreedy(tokens, WINDOW)
                .build();
        // A bucket that nobody touched for a window is full again, so that forgetting it changes nothing.
        return Caffeine.newBuilder()
                .ticker(this::nanos)
                .expireAfterAccess(WINDOW)
                .build(key -> Bucket.builder()
                        .withCustomTimePrecision(meter())
                        .addLimit(limit)
                        .build());
    }

    private TimeMeter meter() {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return nanos();
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    private long nanos() {
        return TimeUnit.MILLISECONDS.toNanos(clock.millis());
    }
}
