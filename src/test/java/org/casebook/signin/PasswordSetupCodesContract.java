package org.casebook.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.people.Actor;
import org.casebook.people.Directory;
import org.casebook.people.People;
import org.casebook.people.Person;
import org.casebook.people.PersonForm;
import org.casebook.people.Role;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;

/** What holds for one-time codes on every database. */
abstract class PasswordSetupCodesContract {

    private static final String OWN = "a password of my own";

    @Autowired
    PasswordSetupCodes codes;

    @Autowired
    Directory directory;

    @Autowired
    People people;

    @Autowired
    Passwords passwords;

    @Autowired
    School school;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    @Autowired
    AuthenticationProvider door;

    private Actor admin;
    private Person person;
    private String address;

    @BeforeEach
    void setUp() {
        admin = school.administrator();
        var mark = school.mark();
        address = "address " + mark;
        person = directory
                .add(admin, new PersonForm("Newcomer", "new." + mark, Role.STUDENT, null, null))
                .person();
    }

    @Test
    void aCodeBuysOnePasswordOnce() {
        var slip = make();
        assertThat(canSignIn(OWN)).isFalse();

        codes.use(person.username(), slip.code(), OWN, address);

        assertThat(canSignIn(OWN)).isTrue();
        assertWrong(() -> codes.use(person.username(), slip.code(), "yet another password", address));
        assertThat(canSignIn(OWN)).isTrue();
    }

    @Test
    void aCodeIsReadOffPaperInAnyWriting() {
        var slip = make();

        codes.use(
                " " + person.username().toUpperCase(Locale.ROOT),
                slip.code().toLowerCase(Locale.ROOT).replace("-", " "),
                OWN,
                address);

        assertThat(canSignIn(OWN)).isTrue();
    }

    @Test
    void aPasswordThatCannotBeTakenUsesNothingUp() {
        var slip = make();

        assertRefused(() -> codes.use(person.username(), slip.code(), "short", address), "at least 10");

        codes.use(person.username(), slip.code(), OWN, address);
        assertThat(canSignIn(OWN)).isTrue();
    }

    @Test
    void aCodeExpires() {
        var slip = make();
        assertThat(codes.heldUntil(admin, person.id())).isPresent();

        clock.advance(PasswordSetupCodes.ON_PAPER);

        assertRefused(() -> codes.use(person.username(), slip.code(), OWN, address), "too old");
        assertThat(codes.heldUntil(admin, person.id())).isEmpty();
        assertThat(canSignIn(OWN)).isFalse();
    }

    @Test
    void aNewCodeReplacesTheOldOneAndAnothersCodeIsWrong() {
        var old = make();
        var slip = make();
        var other = school.person(Role.STUDENT);
        var others =
                codes.make(admin, List.of(other.id()), PasswordSetupCodes.LINK).getFirst();

        assertWrong(() -> codes.use(person.username(), old.code(), OWN, address));
        assertWrong(() -> codes.use(person.username(), others.code(), OWN, address));
        assertWrong(() -> codes.use("nobody." + person.username(), slip.code(), OWN, address));
        codes.use(person.username(), slip.code(), OWN, address);
    }

    @Test
    void whoIsDeactivatedGetsNoSlipAndUsesNone() {
        var slip = make();
        people.activate(admin, person.id(), false);

        assertWrong(() -> codes.use(person.username(), slip.code(), OWN, address));
        assertThat(codes.make(admin, List.of(person.id()), PasswordSetupCodes.LINK))
                .isEmpty();
    }

    @Test
    void theDatabaseDoesNotHaveTheCode() {
        var slip = make();

        var stored = database.sql("select code_hash from password_setup_code where account_id = ?")
                .param(person.id())
                .query(String.class)
                .single();

        assertThat(stored)
                .hasSize(64)
                .doesNotContain(slip.code())
                .doesNotContain(slip.code().replace("-", ""));
    }

    @Test
    void guessingCodesAndPasswordsCostsTheSameAttempts() {
        var slip = make();
        for (int attempt = 0; attempt < SignInThrottle.PER_ACCOUNT / 2; attempt++) {
            assertWrong(() -> codes.use(person.username(), "AAAA-AAAA-AAAA", OWN, address));
            assertThat(canSignIn("not this one at all")).isFalse();
        }

        assertRefused(() -> codes.use(person.username(), slip.code(), OWN, address), "Too many attempts");
        clock.advance(SignInThrottle.WINDOW);
        codes.use(person.username(), slip.code(), OWN, address);
    }

    @Test
    void ofTwoWhoUseACodeAtOnceOneDoes() throws Exception {
        var slip = make();
        Callable<Boolean> use = () -> {
            try {
                codes.use(
                        person.username(),
                        slip.code(),
                        OWN + Thread.currentThread().threadId(),
                        address);
                return true;
            } catch (RuntimeException refused) {
                return false;
            }
        };
        try (var threads = Executors.newFixedThreadPool(4)) {
            var done = new ArrayList<Boolean>();
            for (var outcome : threads.invokeAll(List.of(use, use, use, use))) {
                done.add(outcome.get());
            }
            assertThat(done).containsOnlyOnce(true);
        }
    }

    @Test
    void onesOwnChangeOfThePasswordEndsTheCode() {
        var known = school.person(Role.STUDENT);
        var slip = codes.make(admin, List.of(known.id()), Duration.ofDays(1)).getFirst();

        passwords.changeOwn(new Actor(known.id(), known.role()), School.PASSWORD, OWN);

        assertWrong(() -> codes.use(known.username(), slip.code(), "yet another password", address));
    }

    @Test
    void onlyAdministratorsHandOutCodes() {
        for (var actor : List.of(school.student(), school.teacher())) {
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> codes.make(actor, List.of(person.id()), PasswordSetupCodes.LINK));
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> codes.heldUntil(actor, person.id()));
        }
    }

    private SignInSlip make() {
        return codes.make(admin, List.of(person.id()), PasswordSetupCodes.ON_PAPER)
                .getFirst();
    }

    private boolean canSignIn(String password) {
        try {
            return door.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(person.username(), password))
                    .isAuthenticated();
        } catch (AuthenticationException refused) {
            return false;
        }
    }

    private static void assertWrong(ThrowingCallable attempt) {
        assertRefused(attempt, "don't fit together");
    }

    private static void assertRefused(ThrowingCallable attempt, String reason) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(attempt)
                .withMessageContaining(reason);
    }
}
