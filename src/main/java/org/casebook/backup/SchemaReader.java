package org.casebook.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads which tables a database has. */
final class SchemaReader {

    /** Flyway's own, which whoever restores makes anew by migrating, and what machines at work tell each other. */
    private static final Set<String> NOT_THE_SCHOOLS = Set.of("flyway_schema_history", "scheduled_work");

    private SchemaReader() {}

    /** The tables of the school, each after those that it refers to. */
    static List<TableShape> tables(Connection connection) throws SQLException {
        var shapes = new TreeMap<String, TableShape>();
        for (var name : names(connection)) {
            if (!NOT_THE_SCHOOLS.contains(name)) {
                shapes.put(name, new TableShape(name, columns(connection, name)));
            }
        }
        var referredTo = new TreeMap<String, Set<String>>();
        for (var name : shapes.keySet()) {
            referredTo.put(name, referredTo(connection, name));
        }
        var ordered = new ArrayList<TableShape>();
        var placed = new HashSet<String>();
        while (placed.size() < shapes.size()) {
            var next = shapes.keySet().stream()
                    .filter(name -> !placed.contains(name) && placed.containsAll(referredTo.get(name)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("tables refer to each other in a circle"));
            placed.add(next);
            ordered.add(shapes.get(next));
        }
        return ordered;
    }

    /** Whether the database has no table at all. */
    static boolean isEmpty(Connection connection) throws SQLException {
        return names(connection).isEmpty();
    }

    /** All tables, be they the school's or not. */
    static Set<String> names(Connection connection) throws SQLException {
        var names = new TreeSet<String>();
        try (var found = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                names.add(found.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    private static List<TableShape.Column> columns(Connection connection, String table) throws SQLException {
        var columns = new ArrayList<TableShape.Column>();
        try (var found = connection
                .getMetaData()
                .getColumns(connection.getCatalog(), connection.getSchema(), stored(connection, table), "%")) {
            while (found.next()) {
                columns.add(new TableShape.Column(
                        found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT),
                        ColumnKind.of(found.getString("TYPE_NAME"))));
            }
        }
        columns.sort(Comparator.comparing(TableShape.Column::name));
        return columns;
    }

    private static Set<String> referredTo(Connection connection, String table) throws SQLException {
        var others = new TreeSet<String>();
        try (var keys = connection
                .getMetaData()
                .getImportedKeys(connection.getCatalog(), connection.getSchema(), stored(connection, table))) {
            while (keys.next()) {
                others.add(keys.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return others;
    }

    private static String stored(Connection connection, String name) throws SQLException {
        return connection.getMetaData().storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
    }
}
