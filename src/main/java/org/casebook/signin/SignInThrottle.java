package org.casebook.signin;

import java.time.Clock;
import java.time.Duration;
import org.casebook.base.Throttle;
import org.casebook.base.UsernameKey;
import org.jspecify.annotations.Nullable;
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

    private final Throttle accounts;
    private final Throttle addresses;

    SignInThrottle(Clock clock) {
        this.accounts = new Throttle(clock, PER_ACCOUNT, WINDOW);
        this.addresses = new Throttle(clock, PER_ADDRESS, WINDOW);
    }

    /** Takes what an attempt costs; false if it may not be made now. */
    boolean take(String username, String address) {
        return take(username, address, null);
    }

    /**
     * The same, from a device on which the account's owner has signed in before: its attempts are counted apart, so
     * that those from elsewhere can't shut the owner out.
     *
     * @param knownDevice null for any other device
     */
    boolean take(String username, String address, @Nullable String knownDevice) {
        // First, so that an address that has none left can't use up the attempts of other accounts.
        if (!take(address)) {
            return false;
        }
        if (accounts.take(key(username, knownDevice))) {
            return true;
        }
        // One account tried over and over must not use up the attempts of all behind the address.
        giveBack(address);
        return false;
    }

    /** The attempt was right: the account begins anew, and the address gets its token back. */
    void succeeded(String username, String address) {
        succeeded(username, address, null);
    }

    /** The same, from a device on which the account's owner has signed in before. */
    void succeeded(String username, String address, @Nullable String knownDevice) {
        accounts.forget(key(username, knownDevice));
        giveBack(address);
    }

    /** It could not be looked whether the attempt was right: it doesn't count. */
    void giveBack(String username, String address, @Nullable String knownDevice) {
        accounts.giveBack(key(username, knownDevice));
        giveBack(address);
    }

    /** Takes what asking for the password on an open page costs: there the account's owner is signed in already. */
    boolean takeAtPage(String username) {
        return accounts.take(key(username, "page"));
    }

    /** The password on the open page was right. */
    void succeededAtPage(String username) {
        accounts.forget(key(username, "page"));
    }

    /** Takes what an attempt costs that names no account; false if it may not be made now. */
    boolean take(String address) {
        return addresses.take(address);
    }

    /** Such an attempt was right. */
    void giveBack(String address) {
        addresses.giveBack(address);
    }

    private static String key(String username, @Nullable String knownDevice) {
        // No username has a space in it.
        return knownDevice == null ? UsernameKey.of(username) : UsernameKey.of(username) + " " + knownDevice;
    }
}
