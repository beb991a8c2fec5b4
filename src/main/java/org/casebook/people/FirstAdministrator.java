package org.casebook.people;

import io.github.bucket4j.Bucket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Locale;
import org.casebook.base.InvalidInputException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets up an empty school: whoever can read the console creates the first administrator. The code lives in memory alone
 * and is worth nothing once there is an administrator.
 */
@Service
public class FirstAdministrator {

    /** Without characters that are easily taken for one another. */
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final int TRIES_A_MINUTE = 10;

    private final People people;
    private final String code = randomCode();
    private final Bucket tries = Bucket.builder()
            .addLimit(limit -> limit.capacity(TRIES_A_MINUTE).refillGreedy(TRIES_A_MINUTE, Duration.ofMinutes(1)))
            .build();

    FirstAdministrator(People people) {
        this.people = people;
    }

    /** Whether the school has no administrator yet. */
    @Transactional(readOnly = true)
    public boolean isNeeded() {
        return !people.hasAdministrator();
    }

    /** The one-time code, for the console only. */
    public String code() {
        return code;
    }

    /**
     * Creates the first administrator.
     *
     * @throws InvalidInputException if the code is wrong, an administrator exists, or a field can't be accepted
     */
    @Transactional
    public synchronized Person create(String givenCode, String username, String displayName, String password) {
        if (!isNeeded()) {
            throw new InvalidInputException("This school is set up already. Please sign in.");
        }
        if (!tries.tryConsume(1)) {
            throw new InvalidInputException("Too many tries. Please wait a minute.");
        }
        var given = givenCode.strip().toUpperCase(Locale.ROOT);
        if (!MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8))) {
            throw new InvalidInputException(
                    "This is not the code that Casebook printed on its console when it started.");
        }
        return people.store(username, displayName, Role.ADMINISTRATOR, password);
    }

    private static String randomCode() {
        var random = new SecureRandom();
        var letters = new StringBuilder();
        for (int place = 0; place < 12; place++) {
            if (place > 0 && place % 4 == 0) {
                letters.append('-');
            }
            letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return letters.toString();
    }
}
