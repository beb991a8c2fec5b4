package org.casebook.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.casebook.audit.Audit;
import org.casebook.audit.AuditAction;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.people.Actor;
import org.casebook.people.People;
import org.casebook.people.Role;
import org.casebook.signin.CodeAtPage;
import org.casebook.signin.TotpService;
import org.casebook.support.AuthenticatorApp;
import org.casebook.support.OnH2;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may have a backup in the browser. */
@OnH2
class BackupDownloadsTest {

    private static final String NAME = "casebook-2026-11-28-024000.zip";

    @Autowired
    CodeAtPage codes;

    @Autowired
    TotpService setup;

    @Autowired
    Audit audit;

    @Autowired
    School school;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    @TempDir
    Path data;

    private BackupDownloads downloads;
    private Actor administrator;

    @BeforeEach
    void setUp() throws IOException {
        Files.writeString(Files.createDirectory(data.resolve("backups")).resolve(NAME), "the school");
        Files.writeString(data.resolve("casebook.key"), "the key");
        downloads = new BackupDownloads(codes, audit, clock, data.toString());
        var person = school.person(Role.ADMINISTRATOR);
        administrator = new Actor(person.id(), person.role());
    }

    /** Other tests of this school know of one administrator. */
    @AfterEach
    void leaveOneAdministrator() {
        people.activate(school.administrator(), administrator.id(), false);
    }

    @Test
    void anAdministratorHasItAndTheAuditTellsOfIt() throws IOException {
        assertThat(downloads.asksForCode(administrator)).isFalse();
        var release = downloads.release(administrator, NAME, "");
        assertThat(told()).isZero();

        assertThat(read(administrator, release)).isEqualTo("the school");
        assertThat(told()).isEqualTo(1);
    }

    @Test
    void forEverybodyElseThereIsNothing() {
        var release = downloads.release(administrator, NAME, "");

        for (var other : List.of(school.teacher(), school.student())) {
            notFound(() -> downloads.asksForCode(other));
            notFound(() -> downloads.release(other, NAME, ""));
            notFound(() -> downloads.open(other, release));
        }
        notFound(() -> downloads.open(school.administrator(), release));
        clock.advance(Duration.ofMinutes(11));
        notFound(() -> downloads.open(administrator, release));
        assertThat(told()).isZero();
    }

    @Test
    void noOtherFileHasANameHere() throws IOException {
        for (var name : List.of("../casebook.key", "casebook.key", "", ".", "casebook-2026-11-28-024001.zip")) {
            notFound(() -> downloads.release(administrator, name, ""));
        }
        var release = downloads.release(administrator, NAME, "");
        Files.delete(data.resolve("backups").resolve(NAME));
        notFound(() -> downloads.open(administrator, release));
    }

    @Test
    void whoHasCodesIsAskedForOneThatCountsOnce() throws IOException {
        var secret = setup.begin(administrator, School.PASSWORD).secret();
        setup.confirm(administrator, AuthenticatorApp.code(secret, clock.instant()));
        clock.advance(Duration.ofMinutes(1));
        var code = AuthenticatorApp.code(secret, clock.instant());

        assertThat(downloads.asksForCode(administrator)).isTrue();
        for (var wrong : List.of("", "000000")) {
            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(() -> downloads.release(administrator, NAME, wrong));
        }
        assertThat(read(administrator, downloads.release(administrator, NAME, code)))
                .isEqualTo("the school");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> downloads.release(administrator, NAME, code));
    }

    @Test
    void codesAreNotGuessedHere() {
        setup.confirm(
                administrator,
                AuthenticatorApp.code(
                        setup.begin(administrator, School.PASSWORD).secret(), clock.instant()));

        for (int i = 0; i < 10; i++) {
            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(() -> downloads.release(administrator, NAME, "000000"))
                    .withMessage("The code is not right.");
        }
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> downloads.release(administrator, NAME, "000000"))
                .withMessageContaining("Too many tries");
    }

    private String read(Actor actor, BackupDownloads.Release release) throws IOException {
        try (var file = downloads.open(actor, release)) {
            return new String(file.readAllBytes());
        }
    }

    private long told() {
        return database.sql("select count(*) from audit_entry where action = ? and actor_id = ?")
                .params(AuditAction.BACKUP_DOWNLOADED.name(), administrator.id())
                .query(Long.class)
                .single();
    }

    private static void notFound(ThrowingCallable action) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(action);
    }

    @Test
    void aReleaseLastsNoDayBecauseTheClockWasPutBack() {
        var release = downloads.release(administrator, NAME, "");
        clock.advance(Duration.ofDays(-1));
        try {
            notFound(() -> downloads.open(administrator, release));
        } finally {
            clock.advance(Duration.ofDays(1));
        }
    }
}
