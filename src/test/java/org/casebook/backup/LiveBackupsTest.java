package org.casebook.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.casebook.support.TestClock;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups of a school that another process holds. */
class LiveBackupsTest {

    @TempDir
    Path data;

    @Test
    void theWayInIsOpenOnceAllPartsAreThereAndNobodyElseFindsIt() throws Exception {
        var school = new JdbcDataSource();
        school.setURL("jdbc:h2:mem:live" + System.identityHashCode(this) + ";DB_CLOSE_DELAY=-1");
        Migrations.on(school).migrate();
        var live = new LiveBackups(school, new TestClock(), data.toString(), "jdbc:h2:file:" + data);
        live.afterSingletonsInstantiated();
        try {
            var saved = Archives.save(RunningSchool.in(data), data.resolve("school.zip"));
            assertThat(saved.tables()).isPositive();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(RunningSchool.pointer(data))))
                    .isEqualTo("rw-------");
        } finally {
            live.destroy();
        }
    }

    @Test
    void whileItStartsWhoeverAsksIsToldToTryAgain() throws Exception {
        refused();
        // What one that was killed has left.
        Files.writeString(RunningSchool.pointer(data), data.resolve("nobody").toString());
        refused();
    }

    private void refused() {
        var file = data.resolve("school.zip");
        assertThatExceptionOfType(UnusableArchiveException.class)
                .isThrownBy(() -> Archives.save(RunningSchool.in(data), file))
                .withMessageContaining("is starting. Try again in a moment.");
        assertThat(file).doesNotExist();
    }
}
