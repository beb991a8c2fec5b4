package org.casebook.people;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.casebook.base.NameKey;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing. Every failed sign-in takes a token from the account and from the address; where either has none
 * left, nobody signs in until some have come back. An address has many more than an account, because a whole school may
 * share one.
 */
@Component
class SignInThrottle {

    private static final int PER_ACCOUNT = 10;
    private static final int PER_ADDRESS = 200;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final LoadingCache<String, Bucket> accounts = buckets(PER_ACCOUNT);
    private final LoadingCache<String, Bucket> addresses = buckets(PER_ADDRESS);

    boolean allows(String username, String address) {
        return accounts.get(NameKey.of(username)).getAvailableTokens() > 0
                && addresses.get(address).getAvailableTokens() > 0;
    }

    void failed(String username, String address) {
        accounts.get(NameKey.of(username)).tryConsume(1);
        addresses.get(address).tryConsume(1);
    }

    void succeeded(String username) {
        accounts.invalidate(NameKey.of(username));
    }

    private static LoadingCache<String, Bucket> buckets(int tokens) {
        var limit = Bandwidth.builder()
                .capacity(tokens)
                .refillGreedy(tokens, WINDOW)
                .build();
        // A bucket that nobody touched for a window is full again, so that forgetting it changes nothing.
        return Caffeine.newBuilder()
                .expireAfterAccess(WINDOW)
                .build(key -> Bucket.builder().addLimit(limit).build());
    }
}
