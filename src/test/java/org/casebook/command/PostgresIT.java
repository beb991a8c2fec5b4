package org.casebook.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.SQLException;
import org.casebook.support.RunningCasebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application on PostgreSQL, as {@code --db} starts it. */
class PostgresIT {

    @TempDir
    Path data;

    @Test
    void theDemonstrationSchoolIsMadeAndFoundAgain() throws Exception {
        try (var postgres = EmbeddedPostgres.start()) {
            var url = postgres.getJdbcUrl("postgres", "postgres");

            try (var first = start(url)) {
                assertThat(first.demoPassword()).isNotEmpty();
            }
            long answers = count(postgres, "select count(*) from sitting_item where answered_at is not null");
            assertThat(answers).isPositive();
            assertThat(count(postgres, "select count(*) from account where role = 'STUDENT'"))
                    .isEqualTo(30);

            try (var second = start(url)) {
                assertThat(second.address()).startsWith("http://localhost:");
            }
            assertThat(count(postgres, "select count(*) from sitting_item where answered_at is not null"))
                    .isEqualTo(answers);
        }
    }

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

    private RunningCasebook start(String url) {
        return RunningCasebook.start("--demo", "--port", "0", "--data", data.toString(), "--db", url);
    }

    private static long count(EmbeddedPostgres postgres, String query) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }
}
