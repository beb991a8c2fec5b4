package org.casebook.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.casebook.audit.Audit;
import org.casebook.base.ClusterLock;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.support.OnH2;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.casebook.support.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;

/** The backups that Casebook makes by itself. */
@OnH2
class BackupsTest {

    @Autowired
    DataSource database;

    @Autowired
    ClusterLock once;

    @Autowired
    Audit audit;

    @Autowired
    School school;

    @Autowired
    TestClock clock;

    @TempDir
    Path data;

    private AfterBackup after;
    private Backups backups;

    @BeforeEach
    void setUp() {
        after = new AfterBackup(clock, "");
        backups = new Backups(database, once, after, audit, clock, data.toString(), 2, 0, 0);
    }

    @Test
    void aNightlyBackupIsWholeAndOldOnesGo() throws IOException {
        for (int night = 0; night < 4; night++) {
            backups.makeAndLog();
            clock.advance(Duration.ofDays(1));
        }

        var listed = backups.overview(school.administrator());
        assertThat(listed.backups()).hasSize(2).isSortedAccordingTo((a, b) -> b.madeAt()
                .compareTo(a.madeAt()));
        assertThat(listed.failure()).isEmpty();
        try (var files = Files.list(listed.place())) {
            assertThat(files).hasSize(2);
        }
        try (var archive = new ArchiveReader(
                listed.place().resolve(listed.backups().getFirst().name()))) {
            archive.verify();
            assertThat(archive.manifest().rows()).isPositive();
        }
    }

    @Test
    void aClockThatIsPutBackCostsNoBackup() {
        for (int night = 0; night < 3; night++) {
            backups.makeAndLog();
            clock.advance(Duration.ofDays(1));
        }
        var before = backups.overview(school.administrator()).backups();
        clock.advance(Duration.ofDays(-30));
        try {
            var made = backups.make(school.administrator());
            // Without going anywhere, so that the next has the same second.
            var again = backups.make(school.administrator());

            assertThat(again.name()).isNotEqualTo(made.name());
            assertThat(backups.overview(school.administrator()).backups())
                    .extracting(Backup::name)
                    .contains(again.name())
                    .containsAll(before.stream().map(Backup::name).toList());
        } finally {
            clock.advance(Duration.ofDays(30));
        }
    }

    @Test
    void aFailureIsAPartOfTheHealth() throws IOException {
        var health = new BackupHealthIndicator(backups, after);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        Files.writeString(data.resolve("backups"), "a file where the folder should be");
        backups.makeAndLog();
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);

        Files.delete(data.resolve("backups"));
        backups.makeAndLog();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);

        var command = new AfterBackup(clock, "/nowhere/copy");
        command.run(data);
        assertThat(new BackupHealthIndicator(backups, command).health().getStatus())
                .isEqualTo(Status.DOWN);
    }

    @Test
    void atNightOneIsMadeThoughTwoMachinesWantTo() {
        var other = new Backups(database, once, after, audit, clock, data.toString(), 2, 0, 0);

        backups.everyNight();
        other.everyNight();

        assertThat(backups.overview(school.administrator()).backups()).hasSize(1);
    }

    @Test
    void anAdministratorMakesOneAtOnceAndNobodyElse() {
        var made = backups.make(school.administrator());

        assertThat(backups.overview(school.administrator()).backups())
                .singleElement()
                .satisfies(listed -> assertThat(listed.name()).isEqualTo(made.name()));
        for (var other : List.of(school.teacher(), school.student())) {
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> backups.make(other));
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> backups.overview(other));
        }
    }

    @Test
    void aFailureIsSaidUntilOneSucceeds() throws IOException {
        Files.writeString(data.resolve("backups"), "a file where the folder should be");

        backups.makeAndLog();

        assertThat(backups.overview(school.administrator()).failure())
                .hasValueSatisfying(failure -> assertThat(failure.reason()).startsWith("The file can't be written"));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> backups.make(school.administrator()))
                .withMessageContaining("can't be written");
        Files.delete(data.resolve("backups"));
        backups.makeAndLog();
        assertThat(backups.overview(school.administrator()).failure()).isEmpty();
    }

    @Test
    void theSchoolsOwnCommandStopsNoBackupAndItsFailureIsSaid() throws Exception {
        after = new AfterBackup(clock, "/nowhere/copy");
        backups = new Backups(database, once, after, audit, clock, data.toString(), 2, 0, 0);

        var made = backups.make(school.administrator());

        Waiting.until("it fails", () -> after.lastFailure().isPresent());
        var overview = backups.overview(school.administrator());
        assertThat(overview.backups()).extracting(Backup::name).containsExactly(made.name());
        assertThat(overview.failure()).isEmpty();
        assertThat(overview.afterFailure())
                .hasValueSatisfying(failure -> assertThat(failure.reason()).contains("/nowhere/copy"));
    }
}
