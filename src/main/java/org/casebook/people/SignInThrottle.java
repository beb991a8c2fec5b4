package org.casebook.people;

import java.time.Clock;
import java.time.Duration;
import org.casebook.base.NameKey;
import org.casebook.base.Throttle;
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
        // First, so that an address that has none left can't use up the attempts of other accounts.
        if (!addresses.take(address)) {
            return false;
        }
        if (accounts.take(NameKey.of(username))) {
            return true;
        }
        // One account tried over and over must not use up the attempts of all behind the address.
        addresses.giveBack(address);
        return false;
    }

    /** The attempt was right: the account begins anew, and the address gets its token back. */
    void succeeded(String username, String address) {
        accounts.forget(NameKey.of(username));
        addresses.giveBack(address);
    }
}
