package org.casebook.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.casebook.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The school's own command on each backup. */
class AfterBackupTest {

    @TempDir
    Path folder;

    private Path archive;

    @BeforeEach
    void archive() throws IOException {
        archive = Files.writeString(folder.resolve("a name; touch $(id) 'here'.zip"), "the school");
    }

    @Test
    void itGetsTheFileAsItsLastWordWhateverTheNameIs() throws IOException {
        var command = script("cp \"$2\" \"$1/copied.zip\"");

        var after = after(command + "  " + folder);
        after.run(archive);

        assertThat(after.lastFailure()).isEmpty();
        assertThat(folder.resolve("copied.zip")).hasContent("the school");
        assertThat(Files.list(folder)).hasSize(3);
    }

    @Test
    void itsFailureIsKeptWithWhatItSaidLastUntilItSucceeds() throws IOException {
        var command = script("test -e \"$1/open\" || { echo first; echo no way there >&2; exit 3; }");
        var after = after(command + " " + folder);

        after.run(archive);
        assertThat(after.lastFailure()).hasValueSatisfying(failure -> assertThat(failure.reason())
                .isEqualTo(command + ": it ended with 3: no way there"));

        Files.createFile(folder.resolve("open"));
        after.run(archive);
        assertThat(after.lastFailure()).isEmpty();
    }

    @Test
    void aCommandThatIsNotThereIsAFailureLikeAnother() {
        var after = after("/nowhere/copy");

        after.run(archive);

        assertThat(after.lastFailure())
                .hasValueSatisfying(failure -> assertThat(failure.reason()).contains("/nowhere/copy"));
    }

    private static AfterBackup after(String command) {
        return new AfterBackup(new TestClock(), command);
    }

    private Path script(String line) throws IOException {
        var script = Files.writeString(folder.resolve("after"), "#!/bin/sh\n" + line + "\n");
        return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    }
}
