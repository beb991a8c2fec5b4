package org.casebook.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** Reads a database as it is at one moment. */
final class Snapshot {

    private Snapshot() {}

    interface Reading<T> {
        T read() throws SQLException, IOException;
    }

    /**
     * In one transaction that sees nothing of what others write meanwhile. 'Serializable' because H2 promises one moment
     * for all tables at that level alone; nobody waits for it, neither there nor on PostgreSQL.
     *
     * @param connection is given back as it was
     */
    static <T> T of(Connection connection, Reading<T> reading) throws SQLException, IOException {
        boolean autoCommit = connection.getAutoCommit();
        int isolation = connection.getTransactionIsolation();
        int patience = connection.getNetworkTimeout();
        connection.setNetworkTimeout(Runnable::run, 0); // a large table takes as long as it takes
        connection.setAutoCommit(true); // the level can't be changed within a transaction
        connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
        connection.setAutoCommit(false);
        try {
            return reading.read();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.setTransactionIsolation(isolation);
            connection.setNetworkTimeout(Runnable::run, patience);
            connection.setAutoCommit(autoCommit);
        }
    }
}
