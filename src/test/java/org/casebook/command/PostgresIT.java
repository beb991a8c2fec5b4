package org.casebook.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.support.RunningCasebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application on PostgreSQL, as {@code --db} starts it. */
class PostgresIT {

    @TempDir
    Path data;

    @Test
    void aDatabaseThatIsNotThereIsOneClearLine() {
        try (var casebook = RunningCasebook.launch(
                "--port", "0", "--data", data.toString(), "--db", "jdbc:postgresql://localhost:1/nothing")) {
            assertThat(casebook.exitCode()).isNotZero();
            assertThat(casebook.output().lines().filter(line -> !line.isBlank()))
                    .hasSize(1);
            assertThat(casebook.output())
                    .contains("database")
                    .doesNotContain("Exception")
                    .doesNotContain("at org.");
        }
    }
}
