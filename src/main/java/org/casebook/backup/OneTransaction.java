package org.casebook.backup;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A connection as a database of its own, on which nothing is committed by whoever works with it: Flyway takes several
 * connections and ends a transaction for each migration. PostgreSQL then makes all tables in one transaction; H2 ends one
 * at every change of its tables, whatever is asked.
 */
final class OneTransaction {

    private OneTransaction() {}

    /** @param connection commits nothing by itself; is neither committed nor closed */
    static DataSource on(Connection connection) {
        var shared = (Connection) Proxy.newProxyInstance(
                OneTransaction.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                    if (method.getName().equals("commit") || method.getName().equals("setAutoCommit")) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
        return new SingleConnectionDataSource(shared, true);
    }
}
