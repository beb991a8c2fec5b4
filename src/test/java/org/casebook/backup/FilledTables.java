package org.casebook.backup;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * Puts made-up rows into every table there is, those of later migrations too, so that no table can be forgotten. What the
 * rows say makes no sense; what they refer to exists.
 */
final class FilledTables {

    private static final int ROWS = 7;
    private static final String LETTERS = "abc ÄÖß 'quoted\" \\ \n\t=+Приказ🙂";

    private final Connection connection;
    private final Random random;
    private final Map<String, List<Map<String, Object>>> stored = new HashMap<>();

    private FilledTables(Connection connection, long seed) {
        this.connection = connection;
        this.random = new Random(seed);
    }

    static void in(Connection connection, long seed) throws SQLException {
        var tables = new FilledTables(connection, seed);
        for (var table : SchemaReader.tables(connection)) {
            tables.fill(table);
        }
    }

    private void fill(TableShape table) throws SQLException {
        var references = references(table.name());
        var limits = limits(table.name());
        var rows = new java.util.ArrayList<Map<String, Object>>();
        for (int row = 0; row < ROWS; row++) {
            var values = new HashMap<String, Object>();
            for (var column : table.columns()) {
                var limit = limits.get(column.name());
                // Every second row leaves out what may be left out.
                values.put(column.name(), limit.optional() && row % 2 == 1 ? null : made(column.kind(), limit, row));
            }
            for (var reference : references.entrySet()) {
                var target = stored.get(reference.getValue().table()).get(row);
                if (values.get(reference.getKey()) != null) {
                    values.put(
                            reference.getKey(), target.get(reference.getValue().column()));
                }
            }
            rows.add(values);
            try (var insert = connection.prepareStatement(table.insert())) {
                int place = 1;
                for (var column : table.columns()) {
                    var value = values.get(column.name());
                    if (value == null) {
                        insert.setNull(place++, Types.NULL);
                    } else {
                        insert.setObject(place++, value);
                    }
                }
                insert.executeUpdate();
            }
        }
        stored.put(table.name(), rows);
    }

    private Object made(ColumnKind kind, Limit limit, int row) {
        return switch (kind) {
            case TEXT -> text(Math.min(limit.size(), 200), row);
            case ID -> new UUID(random.nextLong(), random.nextLong());
            case INSTANT ->
                Instant.parse("2026-03-29T00:59:59.123456Z")
                        .plus(random.nextInt(1_000_000_000), ChronoUnit.MICROS)
                        .atOffset(ZoneOffset.UTC);
            case DATE -> LocalDate.of(2026, 2, 28).plusDays(random.nextInt(400));
            case WHOLE ->
                limit.type() == Types.BIGINT
                        ? (Object) (random.nextLong() | 1)
                        : (Object) (random.nextInt(1000) * 10 + row);
            case FRACTION -> random.nextGaussian() / 3;
            case DECIMAL -> BigDecimal.valueOf(random.nextInt(10), limit.digits());
            case TRUTH -> random.nextBoolean();
            case BYTES -> bytes();
        };
    }

    private String text(int longest, int row) {
        var text = new StringBuilder().append((char) ('a' + row));
        while (text.length() < Math.min(longest, 1 + random.nextInt(60))) {
            text.appendCodePoint(LETTERS.codePoints()
                    .skip(random.nextInt((int) LETTERS.codePoints().count()))
                    .findFirst()
                    .orElseThrow());
        }
        return text.length() > longest
                ? text.substring(0, longest).replaceAll("[\\ud800-\\udbff]$", "x")
                : text.toString();
    }

    private byte[] bytes() {
        var bytes = new byte[20];
        random.nextBytes(bytes);
        return bytes;
    }

    private record Limit(int type, int size, int digits, boolean optional) {}

    private record Target(String table, String column) {}

    private Map<String, Limit> limits(String table) throws SQLException {
        var limits = new HashMap<String, Limit>();
        try (var columns = connection
                .getMetaData()
                .getColumns(connection.getCatalog(), connection.getSchema(), stored(table), "%")) {
            while (columns.next()) {
                limits.put(
                        columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT),
                        new Limit(
                                columns.getInt("DATA_TYPE"),
                                columns.getBigDecimal("COLUMN_SIZE")
                                        .min(BigDecimal.valueOf(1000))
                                        .intValue(),
                                columns.getInt("DECIMAL_DIGITS"),
                                "YES".equals(columns.getString("IS_NULLABLE"))));
            }
        }
        return limits;
    }

    private Map<String, Target> references(String table) throws SQLException {
        var references = new HashMap<String, Target>();
        try (var keys = connection
                .getMetaData()
                .getImportedKeys(connection.getCatalog(), connection.getSchema(), stored(table))) {
            while (keys.next()) {
                references.put(
                        keys.getString("FKCOLUMN_NAME").toLowerCase(Locale.ROOT),
                        new Target(
                                keys.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT),
                                keys.getString("PKCOLUMN_NAME").toLowerCase(Locale.ROOT)));
            }
        }
        return references;
    }

    private String stored(String name) throws SQLException {
        return connection.getMetaData().storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
    }
}
