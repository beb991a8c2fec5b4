package org.casebook.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.util.Locale;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditEntry;
import org.casebook.audit.AuditFilter;
import org.casebook.audit.AuditSubject;
import org.casebook.audit.AuditTrail;
import org.casebook.base.InvalidInputException;
import org.casebook.people.Accounts;
import org.casebook.people.Role;
import org.casebook.support.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/**
 * How an empty school gets its first administrator. Every test runs in a transaction that is rolled back, and that
 * begins by taking the school's administrators away.
 */
@Transactional
abstract class FirstAdministratorContract {

    private static final String PASSWORD = School.PASSWORD;

    @Autowired
    Accounts accounts;

    @Autowired
    Passwords passwords;

    @Autowired
    SignInJournal journal;

    @Autowired
    AuditTrail trail;

    @Autowired
    EntityManager entities;

    private FirstAdministrator first;

    @BeforeEach
    void emptySchool() {
        entities.createQuery("update Account account set account.role = :teacher where account.role = :administrator")
                .setParameter("teacher", Role.TEACHER)
                .setParameter("administrator", Role.ADMINISTRATOR)
                .executeUpdate();
        first = new FirstAdministrator(accounts, passwords, journal);
    }

    @Test
    void whoeverHasTheCodeCreatesTheFirstAdministrator() {
        assertThat(first.isNeeded()).isTrue();

        var person = first.create(" " + first.code().toLowerCase(Locale.ROOT) + " ", "first", "First", PASSWORD);

        assertThat(person.role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(first.isNeeded()).isFalse();
        assertThat(latest(AuditAction.ACCOUNT_CREATED)).satisfies(line -> {
            assertThat(line.subject()).isEqualTo(AuditSubject.person(person.id()));
            assertThat(line.actor()).isNull();
            assertThat(line.detail()).isEqualTo("First administrator");
        });
    }

    @Test
    void theCodeIsWorthNothingOnceThereIsAnAdministrator() {
        first.create(first.code(), "first", "First", PASSWORD);

        assertRefused(first.code(), "second", "set up already");
        assertThat(accounts.withUsername("second")).isEmpty();
    }

    @Test
    void aWrongCodeIsRefused() {
        assertRefused("AAAA-AAAA-AAAA", "first", "not the code");
        assertThat(latest(AuditAction.SIGN_IN_FAILED)).satisfies(line -> {
            assertThat(line.subject()).isEqualTo(AuditSubject.SCHOOL);
            assertThat(line.detail()).isEqualTo("Set-up code");
        });
        assertRefused("", "first", "not the code");
        assertThat(first.isNeeded()).isTrue();
    }

    @Test
    void theCodeCannotBeGuessedQuickly() {
        for (int attempt = 0; attempt < 10; attempt++) {
            assertRefused("AAAA-AAAA-AAAA", "first", "not the code");
        }
        // Not even the right one is looked at now.
        assertRefused(first.code(), "first", "wait a minute");
    }

    @Test
    void aFieldThatCannotBeTakenLeavesTheCodeGood() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> first.create(first.code(), "first", "First", "short"))
                .withMessageContaining("at least 15");

        assertThat(first.create(first.code(), "first", "First", PASSWORD).username())
                .isEqualTo("first");
    }

    @Test
    void everyStartHasACodeOfItsOwn() {
        assertThat(first.code())
                .matches("[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}")
                .isNotEqualTo(new FirstAdministrator(accounts, passwords, journal).code());
    }

    private AuditEntry latest(AuditAction action) {
        return trail.lines(new AuditFilter(null, action, null, null, null), 0, 1)
                .getFirst();
    }

    private void assertRefused(String code, String username, String reason) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> first.create(code, username, "Name", PASSWORD))
                .withMessageContaining(reason);
    }
}
