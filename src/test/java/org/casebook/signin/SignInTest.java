package org.casebook.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.casebook.people.Credentials;
import org.casebook.people.Person;
import org.casebook.people.Role;
import org.junit.jupiter.api.Test;

/** When a sign-in is over. */
class SignInTest {

    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);

    private final SignIn signIn = new SignIn(
            new SignedInUser(
                    new Credentials(new Person(UUID.randomUUID(), "mia", "Mia", Role.TEACHER, true, ""), "hash")),
            SignInMethod.PASSWORD,
            START,
            "192.0.2.3",
            "Firefox");

    @Test
    void itGoesOnAsLongAsItIsUsed() {
        signIn.keep("token", START, null);
        assertThat(signIn.goesOn(START.plus(SignIns.LONGEST_IDLE).minusSeconds(1)))
                .isTrue();
        assertThat(signIn.goesOn(START.plus(SignIns.LONGEST_IDLE))).isFalse();

        signIn.seen(START.plus(WEEK), "192.0.2.3");

        assertThat(signIn.goesOn(START.plus(WEEK).plusSeconds(1))).isTrue();
    }

    @Test
    void onARememberedDeviceItGoesOnAsLongAsThatIsRememberedOrUsed() {
        signIn.keep("token", START, START.plus(WEEK));
        assertThat(signIn.goesOn(START.plus(WEEK).minusSeconds(1))).isTrue();
        assertThat(signIn.goesOn(START.plus(WEEK))).isFalse();

        // A page that stayed open all the time: its session is open, and its owner has to see that.
        signIn.seen(START.plus(WEEK), "192.0.2.3");

        assertThat(signIn.goesOn(START.plus(WEEK))).isTrue();
    }

    @Test
    void whatADeviceWasRememberedByIsWorthNothingFromThatDayOn() {
        signIn.keep("token", START, START.plus(WEEK));
        signIn.seen(START.plus(WEEK).minusSeconds(1), "192.0.2.3");
        assertThat(signIn.mayComeBack(START.plus(WEEK).minusSeconds(1))).isTrue();
        assertThat(signIn.mayComeBack(START.plus(WEEK))).isFalse();

        signIn.keep("token", START, null);

        assertThat(signIn.mayComeBack(START.plus(WEEK))).isTrue();
    }
}
