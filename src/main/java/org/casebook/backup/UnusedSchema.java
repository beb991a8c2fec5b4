package org.casebook.backup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;

/**
 * The tables that a start has made in a database in which nobody ever set up a school: the start failed late, or nobody
 * used the code that it printed. Nothing is lost with them.
 */
final class UnusedSchema {

    private UnusedSchema() {}

    /** Whether all that is there is such tables: every one of ours, no other, and nobody in them. */
    static boolean isAllOf(DataSource database, Connection connection) throws SQLException {
        var version = Migrations.current(Migrations.on(database));
        return version.isPresent()
                && SchemaReader.names(connection).equals(names(version.get().toString()))
                && isWithoutPeople(connection);
    }

    /** Takes them away; in the connection's transaction. */
    static void drop(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("drop table " + String.join(", ", SchemaReader.names(connection)) + " cascade");
        }
    }

    private static boolean isWithoutPeople(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var people = statement.executeQuery("select count(*) from account")) {
            people.next();
            return people.getLong(1) == 0;
        }
    }

    /** What the migrations make, tried out in memory. */
    private static Set<String> names(String version) throws SQLException {
        try (var memory = DriverManager.getConnection("jdbc:h2:mem:")) {
            Migrations.upTo(OneTransaction.on(memory), version).migrate();
            return SchemaReader.names(memory);
        }
    }
}
