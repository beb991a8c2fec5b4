package org.casebook.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.UUID;
import javax.sql.DataSource;
import org.casebook.base.Secrets;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An address from before its secret was kept as a hash goes on working. */
class CalendarMigrationTest {

    private static final String TOKEN = "sKq3vJ0_2m-ZtRb8xLwYc1nGdEfUhVa9";

    @Test
    void onH2() {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:calendars" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        assertHashed(source);
    }

    @Test
    void onPostgres() throws Exception {
        try (var postgres = EmbeddedPostgres.start()) {
            assertHashed(postgres.getPostgresDatabase());
        }
    }

    private static void assertHashed(DataSource source) {
        migrate(source, "29");
        var database = JdbcClient.create(source);
        var student = UUID.randomUUID();
        database.sql(
                        "insert into account (id, username, username_key, display_name, role, password_hash, active, created_at)"
                                + " values (?, 's', 's', 'S', 'STUDENT', '', true, current_timestamp)")
                .param(student)
                .update();
        database.sql("insert into calendar_feed (account_id, token, made_at) values (?, ?, current_timestamp)")
                .params(student, TOKEN)
                .update();

        migrate(source, "31");

        assertThat(database.sql("select token_hash from calendar_feed")
                        .query(String.class)
                        .single())
                .isEqualTo(Secrets.hash(TOKEN));
    }

    private static void migrate(DataSource source, String version) {
        Flyway.configure().dataSource(source).target(version).load().migrate();
    }
}
