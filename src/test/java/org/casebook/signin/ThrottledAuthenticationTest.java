package org.casebook.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;

import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.casebook.people.Credentials;
import org.casebook.people.Person;
import org.casebook.people.Role;
import org.casebook.support.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What a sign-in tells and costs, whoever it is for. */
class ThrottledAuthenticationTest {

    private static final String RIGHT = "right";

    private final Counting encoder = new Counting();
    private final UserDetailsService users = username -> switch (username) {
        case "mary", "gone" ->
            new SignedInUser(new Credentials(
                    new Person(UUID.randomUUID(), username, username, Role.STUDENT, username.equals("mary"), ""),
                    RIGHT));
        default -> throw new UsernameNotFoundException("no such account");
    };
    private final ThrottledAuthentication authentication = new ThrottledAuthentication(
            users,
            encoder,
            new SignInThrottle(new TestClock()),
            mock(DeviceCookies.class),
            mock(TotpVerifier.class),
            mock(SignInJournal.class));

    @Test
    void theRightPasswordSignsIn() {
        assertThat(signIn("mary", RIGHT).isAuthenticated()).isTrue();
    }

    @Test
    void aWholeSchoolThatComesAtOnceBehindOneAddressIsLetIn() throws Exception {
        int school = SignInThrottle.PER_ADDRESS + 50;
        var here = new CountDownLatch(school);
        encoder.begin = here;
        var signIns = new ArrayList<Future<Authentication>>();
        try (var threads = Executors.newFixedThreadPool(school)) {
            for (int student = 0; student < school; student++) {
                signIns.add(threads.submit(() -> {
                    here.countDown();
                    return signIn("mary", RIGHT);
                }));
            }
            for (var signIn : signIns) {
                assertThat(signIn.get().isAuthenticated()).isTrue();
            }
        }
    }

    @Test
    void anUnknownNameAndAWrongPasswordGetTheSameAnswerForTheSameWork() {
        refusal("mary", "wrong"); // the first unknown name costs one hash more, once in a server's life
        refusal("nobody", "wrong");

        int before = encoder.compared;
        var wrong = refusal("mary", "wrong");
        int ofWrong = encoder.compared - before;
        var unknown = refusal("nobody", "wrong");
        int ofUnknown = encoder.compared - before - ofWrong;

        assertThat(unknown).isExactlyInstanceOf(wrong.getClass()).hasMessage(wrong.getMessage());
        assertThat(wrong).isInstanceOf(BadCredentialsException.class);
        assertThat(ofUnknown).isEqualTo(ofWrong).isEqualTo(1);
    }

    @Test
    void aDeactivatedAccountDoesNotSignInAndCostsTheSameWork() {
        int before = encoder.compared;

        assertThat(refusal("gone", RIGHT)).isInstanceOf(DisabledException.class);

        assertThat(encoder.compared - before).isEqualTo(1);
    }

    @Test
    void afterTooManyFailuresNotEvenTheRightPasswordIsLookedAt() {
        for (int attempt = 0; attempt < SignInThrottle.PER_ACCOUNT; attempt++) {
            refusal("mary", "wrong");
        }
        int before = encoder.compared;

        assertThat(refusal("mary", RIGHT)).isInstanceOf(TooManyAttemptsException.class);
        assertThat(encoder.compared).isEqualTo(before);
    }

    @Test
    void passwordsAreHashedWithArgon2AndTheWorkThatItsAuthorsAdvise() {
        var hash = new SecurityConfiguration().passwordEncoder().encode("some password");

        assertThat(hash).startsWith("$argon2id$v=19$m=16384,t=2,p=1$").doesNotContain("some password");
    }

    private Authentication signIn(String username, String password) {
        return authentication.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, password));
    }

    private AuthenticationException refusal(String username, String password) {
        return catchThrowableOfType(AuthenticationException.class, () -> signIn(username, password));
    }

    /** Hashes nothing and counts the comparisons, which are what takes time with a real one. */
    private static class Counting implements PasswordEncoder {

        private int compared;
        /** Nothing is compared before. */
        private CountDownLatch begin = new CountDownLatch(0);

        @Override
        public String encode(CharSequence password) {
            return password.toString();
        }

        @Override
        public boolean matches(CharSequence password, String encoded) {
            try {
                begin.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            compared++;
            return encoded.contentEquals(password);
        }
    }
}
