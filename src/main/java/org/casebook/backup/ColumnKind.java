package org.casebook.backup;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.StringNode;

/** What a column holds, and how a value of it is written so that every database reads the same back. */
enum ColumnKind {
    TEXT(text(ResultSet::getString, value -> value), (to, at, value) -> to.setString(at, value.stringValue())),
    ID(
            text((row, at) -> row.getObject(at, UUID.class), UUID::toString),
            (to, at, value) -> to.setObject(at, UUID.fromString(value.stringValue()))),
    INSTANT(
            text((row, at) -> row.getObject(at, OffsetDateTime.class), value -> value.toInstant()
                    .toString()),
            (to, at, value) ->
                    to.setObject(at, Instant.parse(value.stringValue()).atOffset(ZoneOffset.UTC))),
    DATE(
            text((row, at) -> row.getObject(at, LocalDate.class), LocalDate::toString),
            (to, at, value) -> to.setObject(at, LocalDate.parse(value.stringValue()))),
    WHOLE((row, at) -> LongNode.valueOf(row.getLong(at)), (to, at, value) -> to.setLong(at, value.longValue())),
    FRACTION(
            (row, at) -> DoubleNode.valueOf(row.getDouble(at)),
            (to, at, value) -> to.setDouble(at, value.doubleValue())),
    DECIMAL(
            text(ResultSet::getBigDecimal, BigDecimal::toPlainString),
            (to, at, value) -> to.setBigDecimal(at, new BigDecimal(value.stringValue()))),
    TRUTH(
            (row, at) -> BooleanNode.valueOf(row.getBoolean(at)),
            (to, at, value) -> to.setBoolean(at, value.booleanValue())),
    BYTES(
            text(ResultSet::getBytes, value -> Base64.getEncoder().encodeToString(value)),
            (to, at, value) -> to.setBytes(at, Base64.getDecoder().decode(value.stringValue())));

    private final Getter<? extends @Nullable JsonNode> getter;
    private final Setter setter;

    ColumnKind(Getter<? extends @Nullable JsonNode> getter, Setter setter) {
        this.getter = getter;
        this.setter = setter;
    }

    /** What stands in a column of the current row; of a column without a value, whatever the driver makes of it. */
    private interface Getter<T extends @Nullable Object> {
        T get(ResultSet row, int column) throws SQLException;
    }

    private interface Setter {
        void set(PreparedStatement to, int parameter, JsonNode value) throws SQLException;
    }

    private static <T> Getter<@Nullable JsonNode> text(Getter<@Nullable T> getter, Function<T, String> written) {
        return (row, column) -> {
            var value = getter.get(row, column);
            return value == null ? null : StringNode.valueOf(written.apply(value));
        };
    }

    /**
     * The kind of a column by the name that a database gives its type.
     *
     * @throws IllegalArgumentException for a type that no migration of ours uses
     */
    static ColumnKind of(String typeName) {
        return switch (typeName.toLowerCase(Locale.ROOT)) {
            case "character varying", "varchar", "text", "character large object" -> TEXT;
            case "uuid" -> ID;
            case "timestamp with time zone", "timestamptz" -> INSTANT;
            case "date" -> DATE;
            case "smallint", "int2", "integer", "int4", "bigint", "int8" -> WHOLE;
            case "double precision", "float8" -> FRACTION;
            case "numeric", "decimal" -> DECIMAL;
            case "boolean", "bool" -> TRUTH;
            case "binary varying", "bytea" -> BYTES;
            default -> throw new IllegalArgumentException("a backup can't hold columns of type " + typeName);
        };
    }

    /** The value of a column of the current row. */
    JsonNode read(ResultSet row, int column) throws SQLException {
        var value = getter.get(row, column);
        return value == null || row.wasNull() ? NullNode.getInstance() : value;
    }

    void bind(PreparedStatement to, int parameter, JsonNode value) throws SQLException {
        if (value.isNull()) {
            to.setNull(parameter, Types.NULL);
        } else {
            setter.set(to, parameter, value);
        }
    }
}
