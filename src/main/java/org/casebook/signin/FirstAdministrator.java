package org.casebook.signin;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.casebook.base.InvalidInputException;
import org.casebook.people.Accounts;
import org.casebook.people.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets up an empty school: whoever can read the console creates the first administrator. The code lives in memory alone
 * and is worth nothing once there is an administrator.
 */
@Service
public class FirstAdministrator {

    private static final int TRIES_A_MINUTE = 10;

    private final Accounts accounts;
    private final Passwords passwords;
    private final SignInJournal journal;
    private final String code = ReadableCode.next();
    private final Bucket tries = Bucket.builder()
            .addLimit(limit -> limit.capacity(TRIES_A_MINUTE).refillGreedy(TRIES_A_MINUTE, Duration.ofMinutes(1)))
            .build();

    FirstAdministrator(Accounts accounts, Passwords passwords, SignInJournal journal) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.journal = journal;
    }

    /** Whether the school has no administrator yet. */
    @Transactional(readOnly = true)
    public boolean isNeeded() {
        return !accounts.hasAdministrator();
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
    public synchronized Person create(String givenCode, String username, String displayName, String password) {
        if (!isNeeded()) {
            throw new InvalidInputException("This school is set up already. Please sign in.");
        }
        if (!tries.tryConsume(1)) {
            throw new InvalidInputException("code", "Too many tries. Please wait a minute.");
        }
        if (!ReadableCode.same(givenCode, code)) {
            journal.setUpFailed();
            throw new InvalidInputException(
                    "code", "This is not the code that Casebook printed on its console when it started.");
        }
        return passwords.addFirstAdministrator(username, displayName, password);
    }
}
