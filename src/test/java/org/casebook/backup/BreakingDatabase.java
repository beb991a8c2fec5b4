package org.casebook.backup;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A database whose connections break at a given step, counted over all of them, as when the process is killed there. */
final class BreakingDatabase {

    private static final Set<String> STEPS = Set.of("createStatement", "prepareStatement", "commit");

    private final DataSource database;
    private final int breaksAt;
    private final AtomicInteger steps = new AtomicInteger();

    BreakingDatabase(DataSource database, int breaksAt) {
        this.database = database;
        this.breaksAt = breaksAt;
    }

    int steps() {
        return steps.get();
    }

    DataSource asDataSource() {
        return proxy(DataSource.class, database);
    }

    private <T> T proxy(Class<T> type, T real) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                    if (STEPS.contains(method.getName()) && steps.incrementAndGet() >= breaksAt) {
                        throw new SQLException("broken off");
                    }
                    try {
                        var result = method.invoke(real, arguments);
                        return result instanceof Connection connection ? proxy(Connection.class, connection) : result;
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                }));
    }
}
