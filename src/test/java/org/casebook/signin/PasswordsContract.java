package org.casebook.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.casebook.support.TwoWriters.elsewhere;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.people.Accounts;
import org.casebook.people.Actor;
import org.casebook.people.Erasures;
import org.casebook.people.People;
import org.casebook.people.Person;
import org.casebook.people.Role;
import org.casebook.support.QuickHashes;
import org.casebook.support.School;
import org.casebook.support.TwoWriters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What holds for passwords on every database. */
abstract class PasswordsContract {

    private static final String PASSWORD = School.PASSWORD;

    @Autowired
    Passwords passwords;

    @Autowired
    Accounts accounts;

    @Autowired
    QuickHashes encoder;

    @Autowired
    People people;

    @Autowired
    Erasures erasures;

    @Autowired
    TwoWriters writers;

    @Autowired
    School school;

    private Actor admin;
    /** Makes the names of this test its own. */
    private String mark;

    @BeforeEach
    void setUp() {
        admin = school.administrator();
        mark = school.mark();
    }

    @Test
    void aPasswordThatIsEasilyGuessedIsRefused() {
        assertRefused(() -> create(mark, "Name", "short"), "at least 10");
        assertRefused(() -> create(mark, "Name", "x".repeat(201)), "at most 200");
        assertRefused(() -> create(mark, "Name", "ababababab"), "easily guessed");
        assertRefused(() -> create(mark, "Name", "my " + mark.toUpperCase(java.util.Locale.ROOT)), "username");
    }

    @Test
    void aPasswordMayHoldAShortUsernameByChance() {
        // Two letters are in nearly every password; forbidding them would refuse good ones without a reason.
        var brief = freeTwoLetters();
        assertThat(create(brief, "Brief", "correct horse battery " + brief).username())
                .isEqualTo(brief);
    }

    @Test
    void onesOwnPasswordIsChangedByWhoKnowsIt() {
        var person = create(mark, "Name", PASSWORD);
        var self = new Actor(person.id(), person.role());

        assertRefused(() -> passwords.changeOwn(self, "wrong", "another good password"), "current password");
        assertRefused(() -> passwords.changeOwn(self, PASSWORD, "short"), "at least 10");
        assertThat(encoder.matches(PASSWORD, hash())).isTrue();

        passwords.changeOwn(self, PASSWORD, "another good password");
        assertThat(encoder.matches("another good password", hash())).isTrue();
        assertThat(hash()).startsWith("$argon2id$").doesNotContain("another");
    }

    @Test
    void whoIsAddedHasTheNameForThemselves() {
        create(mark, "Name", PASSWORD);

        assertRefused(() -> create(mark.toUpperCase(java.util.Locale.ROOT), "Another", PASSWORD), "already");
    }

    @Test
    void nobodyElseAddsPeople() {
        for (var actor : List.of(school.student(), school.teacher())) {
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> passwords.addPerson(actor, mark, "Name", Role.ADMINISTRATOR, PASSWORD));
        }
        assertThat(accounts.withUsername(mark)).isEmpty();
    }

    @Test
    void whoIsDeactivatedWhileTheirNewPasswordIsHashedStaysSo() {
        var person = create(mark, "Name", PASSWORD);

        encoder.duringTheNext(() -> elsewhere(() -> people.activate(admin, person.id(), false)));
        change(person, PASSWORD, "another good password");

        assertThat(accounts.withUsername(mark).orElseThrow().person().active()).isFalse();
        assertThat(encoder.matches("another good password", hash())).isTrue();
    }

    @Test
    void aPasswordThatIsChangedWhileItsOwnerIsDeactivatedStaysChanged() {
        var person = create(mark, "Name", PASSWORD);

        assertThat(writers.overlap(
                        () -> change(person, PASSWORD, "another good password"),
                        () -> people.activate(admin, person.id(), false)))
                .isEmpty();
        assertThat(accounts.withUsername(mark).orElseThrow().person().active()).isFalse();
        assertThat(encoder.matches("another good password", hash())).isTrue();
    }

    @Test
    void ofTwoWhoReplaceThePasswordAtOnceTheLaterIsTold() {
        var person = create(mark, "Name", PASSWORD);

        encoder.duringTheNext(() -> elsewhere(() -> change(person, PASSWORD, "the owner's new password")));
        assertRefused(() -> change(person, PASSWORD, "the thief's new password"), "changed elsewhere");

        assertThat(encoder.matches("the owner's new password", hash())).isTrue();
    }

    @Test
    void whoIsErasedWhileTheirNewPasswordIsHashedHasNone() {
        var person = create(mark, "Name", PASSWORD);

        encoder.duringTheNext(() -> elsewhere(() -> erasures.erase(admin, person.id(), mark)));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> change(person, PASSWORD, "another good password"));

        assertThat(encoder.matches(
                        "another good password",
                        accounts.withId(person.id()).orElseThrow().passwordHash()))
                .isFalse();
    }

    private void change(Person person, String current, String replacement) {
        passwords.changeOwn(new Actor(person.id(), person.role()), current, replacement);
    }

    private Person create(String username, String displayName, String password) {
        return passwords.addPerson(admin, username, displayName, Role.STUDENT, password);
    }

    private String hash() {
        return accounts.withUsername(mark).orElseThrow().passwordHash();
    }

    private String freeTwoLetters() {
        for (char first = 'a'; first <= 'z'; first++) {
            if (accounts.withUsername(first + "q").isEmpty()) {
                return first + "q";
            }
        }
        throw new IllegalStateException("every short name is taken");
    }

    private static void assertRefused(ThrowingCallable attempt, String reason) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(attempt)
                .withMessageContaining(reason);
    }
}
