package org.casebook.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.casebook.support.TestClock;
import org.junit.jupiter.api.Test;

/** How guessing is slowed down, and that a class behind one address is not. */
class SignInThrottleTest {

    private static final String SCHOOL = "192.0.2.1";

    private final TestClock clock = new TestClock();
    private final SignInThrottle throttle = new SignInThrottle(clock);

    @Test
    void anAccountClosesAfterTenFailuresFromWhateverAddress() {
        for (int attempt = 0; attempt < SignInThrottle.PER_ACCOUNT; attempt++) {
            assertThat(throttle.take("mary", "192.0.2." + attempt)).isTrue();
        }

        assertThat(throttle.take("mary", "192.0.2.99")).isFalse();
        assertThat(throttle.take("paul", "192.0.2.99")).isTrue();
    }

    @Test
    void aClockThatIsPutBackNeitherOpensNorClosesIt() {
        fail("mary", SignInThrottle.PER_ACCOUNT);

        clock.advance(Duration.ofDays(-1));
        assertThat(throttle.take("mary", SCHOOL)).isFalse();

        clock.advance(SignInThrottle.WINDOW.dividedBy(SignInThrottle.PER_ACCOUNT));
        assertThat(throttle.take("mary", SCHOOL)).isTrue();
        assertThat(throttle.take("mary", SCHOOL)).isFalse();
    }

    @Test
    void anAttemptThatCouldNotBeLookedUpDoesNotCount() {
        for (int attempt = 0; attempt < 2 * SignInThrottle.PER_ADDRESS; attempt++) {
            assertThat(throttle.take("mary", SCHOOL)).isTrue();
            throttle.giveBack("mary", SCHOOL, null);
        }
    }

    @Test
    void anotherWritingOfANameIsTheSameAccount() {
        fail("Zoë", SignInThrottle.PER_ACCOUNT);

        assertThat(throttle.take(" ZOE ", SCHOOL)).isFalse();

        fail("Łukasz", SignInThrottle.PER_ACCOUNT);

        assertThat(throttle.take("lukasz", SCHOOL)).isFalse();
    }

    @Test
    void anAccountOpensAgainBitByBitAndIsOpenAfterTheWindow() {
        fail("mary", SignInThrottle.PER_ACCOUNT);
        assertThat(throttle.take("mary", SCHOOL)).isFalse();

        clock.advance(SignInThrottle.WINDOW.dividedBy(SignInThrottle.PER_ACCOUNT));
        assertThat(throttle.take("mary", SCHOOL)).isTrue();
        assertThat(throttle.take("mary", SCHOOL)).isFalse();

        clock.advance(SignInThrottle.WINDOW);
        fail("mary", SignInThrottle.PER_ACCOUNT);
        assertThat(throttle.take("mary", SCHOOL)).isFalse();
    }

    @Test
    void aClassThatMistypesBehindOneAddressGetsIn() {
        for (int student = 0; student < 40; student++) {
            fail("student" + student, 4);
            assertThat(throttle.take("student" + student, SCHOOL)).isTrue();
            throttle.succeeded("student" + student, SCHOOL);
        }
    }

    @Test
    void aWholeSchoolThatSignsInAtOnceIsNoAttack() {
        for (int student = 0; student < 5 * SignInThrottle.PER_ADDRESS; student++) {
            assertThat(throttle.take("student" + student, SCHOOL)).isTrue();
            throttle.succeeded("student" + student, SCHOOL);
        }
    }

    @Test
    void anAddressThatTriesManyAccountsIsClosedAndOthersAreNot() {
        exhaust(SCHOOL);

        assertThat(throttle.take("mary", SCHOOL)).isFalse();
        assertThat(throttle.take("mary", "198.51.100.7")).isTrue();

        clock.advance(SignInThrottle.WINDOW);
        assertThat(throttle.take("mary", SCHOOL)).isTrue();
    }

    @Test
    void anAddressThatIsClosedCannotCloseAccounts() {
        exhaust(SCHOOL);
        for (int attempt = 0; attempt < SignInThrottle.PER_ACCOUNT; attempt++) {
            assertThat(throttle.take("mary", SCHOOL)).isFalse();
        }

        assertThat(throttle.take("mary", "198.51.100.7")).isTrue();
    }

    @Test
    void anAccountThatIsClosedCannotCloseItsAddress() {
        for (int attempt = 0; attempt < 2 * SignInThrottle.PER_ADDRESS; attempt++) {
            throttle.take("mary", SCHOOL);
        }

        assertThat(throttle.take("paul", SCHOOL)).isTrue();
    }

    @Test
    void aSuccessLetsTheAccountBeginAnew() {
        fail("mary", SignInThrottle.PER_ACCOUNT - 1);
        assertThat(throttle.take("mary", SCHOOL)).isTrue();
        throttle.succeeded("mary", SCHOOL);

        fail("mary", SignInThrottle.PER_ACCOUNT);
        assertThat(throttle.take("mary", SCHOOL)).isFalse();
        clock.advance(Duration.ofSeconds(1));
        assertThat(throttle.take("mary", SCHOOL)).isFalse();
    }

    private void fail(String username, int times) {
        for (int attempt = 0; attempt < times; attempt++) {
            assertThat(throttle.take(username, SCHOOL)).isTrue();
        }
    }

    private void exhaust(String address) {
        for (int account = 0; account < SignInThrottle.PER_ADDRESS; account++) {
            assertThat(throttle.take("account" + account, address)).isTrue();
        }
    }
}
