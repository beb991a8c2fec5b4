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

    @Test
    void whatHoldsForMinutesHoldsForNoDayBecauseTheClockWasPutBack() {
        signIn.keep("former", START, null);
        signIn.keep("token", START, null);
        signIn.confirm(START);
        for (var soon : new Instant[] {START.plusSeconds(30), START.minusSeconds(30)}) {
            assertThat(signIn.isFormerToken("former", soon)).isTrue();
            assertThat(signIn.isConfirmed(soon)).isTrue();
        }

        var yesterday = START.minus(Duration.ofDays(1));

        assertThat(signIn.isFormerToken("former", yesterday)).isFalse();
        assertThat(signIn.isConfirmed(yesterday)).isFalse();
        assertThat(signIn.goesOn(yesterday)).isTrue();
    }

    @Test
    void aStepThatWasTakenIsTakenNoMoreWhereverTheClockGoes() {
        var generator = new TotpEnrolment(UUID.randomUUID(), "secret");

        assertThat(generator.take(100)).isTrue();
        assertThat(generator.take(100)).isFalse();
        assertThat(generator.take(99)).isFalse();
        assertThat(generator.take(101)).isTrue();
    }
}
