package org.casebook.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Rows of a table as lines of text, each an array of values in the order of the columns. */
final class TableRows {

    private static final JsonMapper JSON = JsonMapper.shared();
    /** Few enough to hold, many enough that a round trip to the database hardly counts. */
    static final int AT_A_TIME = 500;

    private TableRows() {}

    /** What to do with a line. */
    interface Sink<X extends Exception> {
        void take(String line) throws X;
    }

    /** Hands every row of a table over. */
    static <X extends Exception> void each(Connection connection, TableShape table, Sink<X> sink)
            throws SQLException, X {
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(AT_A_TIME);
            try (var rows = statement.executeQuery(table.select())) {
                while (rows.next()) {
                    sink.take(line(table, rows));
                }
            }
        }
    }

    /** How many rows a table has, and their fingerprint. */
    static Manifest.Table summary(Connection connection, TableShape table) throws SQLException {
        var fingerprint = new Fingerprint();
        each(connection, table, fingerprint::add);
        return new Manifest.Table(table.name(), fingerprint.rows(), fingerprint.text());
    }

    static void bind(PreparedStatement insert, List<ColumnKind> kinds, String line) throws SQLException {
        if (!(JSON.readTree(line) instanceof ArrayNode values) || values.size() != kinds.size()) {
            throw new UnusableArchiveException("The backup is damaged: a row has another number of values.");
        }
        for (int column = 0; column < kinds.size(); column++) {
            kinds.get(column).bind(insert, column + 1, values.get(column));
        }
    }

    private static String line(TableShape table, ResultSet row) throws SQLException {
        var values = JsonNodeFactory.instance.arrayNode();
        int column = 1;
        for (var shape : table.columns()) {
            values.add(shape.kind().read(row, column++));
        }
        return JSON.writeValueAsString(values);
    }
}
