package org.casebook.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DatabaseTroubleTest {

    static Stream<SQLException> away() {
        return Stream.of(
                new SQLException("An I/O error occurred while sending to the backend.", "08006"),
                new SQLException("terminating connection due to administrator command", "57P01"),
                new SQLException("the database system is starting up", "57P03"),
                new SQLException("Connection is closed"),
                new SQLTransientConnectionException("Connection is not available, request timed out"),
                new SQLNonTransientConnectionException("The database has been closed", "90098", 90098));
    }

    @ParameterizedTest
    @MethodSource("away")
    void aLostConnectionIsFoundHoweverDeep(SQLException problem) {
        assertThat(DatabaseTrouble.in(new IllegalStateException(new RuntimeException(problem))))
                .contains(DatabaseTrouble.AWAY);
    }

    static Stream<Exception> full() {
        return Stream.of(
                new SQLException("could not extend file: No space left on device", "53100"),
                new SQLNonTransientConnectionException(
                        "The database has been closed",
                        "90098",
                        90098,
                        new IllegalStateException(new IOException("No space left on device"))));
    }

    @ParameterizedTest
    @MethodSource("full")
    void aFullDiskIsToldFromALostConnection(Exception problem) {
        assertThat(DatabaseTrouble.in(new RuntimeException(problem))).contains(DatabaseTrouble.FULL);
    }

    @Test
    void aCrowdIsToldFromALostConnection() {
        var waited = new SQLTransientConnectionException("Connection is not available, request timed out");
        assertThat(DatabaseTrouble.in(new SQLTransientConnectionException("all in use", "53300", waited)))
                .contains(DatabaseTrouble.BUSY);
        assertThat(DatabaseTrouble.in(
                        new RuntimeException(new SQLException("sorry, too many clients already", "53300"))))
                .contains(DatabaseTrouble.BUSY);
    }

    @Test
    void whatWeDidWrongIsNoTroubleOfTheDatabases() {
        assertThat(DatabaseTrouble.in(new RuntimeException(new SQLException("duplicate key", "23505"))))
                .isEmpty();
        assertThat(DatabaseTrouble.in(new RuntimeException(new SQLException("canceling statement", "57014"))))
                .isEmpty();
        assertThat(DatabaseTrouble.in(new IOException("Broken pipe"))).isEmpty();
    }
}
