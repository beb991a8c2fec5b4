package org.casebook.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.h2.tools.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever waits in vain for a connection may find the database away, or all connections in use. */
class DatabaseWatchTest {

    private final DatabaseWatch watch = new DatabaseWatch();
    private Server server;
    private DataSource database;

    @BeforeEach
    void start() throws Exception {
        server = serve(0);
        var pool = new HikariDataSource();
        pool.setJdbcUrl("jdbc:h2:tcp://localhost:" + server.getPort() + "/mem:watched;DB_CLOSE_DELAY=-1");
        pool.setUsername("sa");
        pool.setPassword("secret");
        pool.setMaximumPoolSize(1);
        pool.setConnectionTimeout(250);
        database = Objects.requireNonNull((DataSource) watch.postProcessAfterInitialization(pool, "dataSource"));
    }

    private static Server serve(int port) throws SQLException {
        return Server.createTcpServer("-tcpPort", Integer.toString(port), "-ifNotExists")
                .start();
    }

    @AfterEach
    void stop() {
        watch.destroy();
        server.stop();
    }

    @Test
    void aCrowdDoesNotMakeTheDatabaseLost() throws Exception {
        try (var _ = database.getConnection()) {
            var refusal = catchThrowable(database::getConnection);

            assertThat(DatabaseTrouble.in(refusal)).contains(DatabaseTrouble.BUSY);
            assertThat(watch.isAway()).isFalse();
        }
        try (var free = database.getConnection()) {
            assertThat(free.isValid(1)).isTrue();
        }
    }

    @Test
    void aDatabaseThatIsGoneIsLostEvenWhileAllConnectionsAreInUse() throws Exception {
        try (var _ = database.getConnection()) {
            server.stop();
            var refusal = catchThrowable(database::getConnection);

            assertThat(DatabaseTrouble.in(refusal)).contains(DatabaseTrouble.AWAY);
            assertThat(watch.isAway()).isTrue();
        }
        server = serve(server.getPort());
        await().until(() -> !watch.isAway());
    }
}
