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
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a column holds, and how a value of it is written so that every database reads the same back. */
enum ColumnKind {
    TEXT {
        @Override
        @Nullable
        JsonNode read(ResultSet row, int column) throws SQLException {
            var value = row.getString(column);
            return value == null ? null : NODES.stringNode(value);
        }

        @Override
        void bindValue(PreparedStatement to, int parameter, JsonNode value) throws SQLException {
            to.setString(parameter, value.stringValue());
        }
    },
    ID {
        @Override
        @Nullable
        JsonNode read(ResultSet row, int column) throws SQLException {
            var value = row.getObject(column, UUID.class);
            return value == null ? null : NODES.stringNode(value.toString());
        }

        @Override
        void bindValue(PreparedStatement to, int parameter, JsonNode value) throws SQLException {
            to.setObject(parameter, UUID.fromString(value.stringValue()));
        }
    },
    INSTANT {
        @Override
        @Nullable
        JsonNode read(ResultSet row, int column) throws SQLException {
            var value = row.getObject(column, OffsetDateTime.class);
            return value == null ? null : NODES.stringNode(value.toInstant().toString());
        }

        @Override
        void bindValue(PreparedStatement to, int parameter, JsonNode value) throws SQLException {
            to.setObject(parameter, Instant.parse(value.stringValue()).atOffset(ZoneOffset.UTC));
        }
    },
    DATE {
        @Override
        @Nullable
        JsonNode read(ResultSet row, int column) throws SQLException {
            var value = row.getObject(column, LocalDate.class);
            return value == null ? null : NODES.stringNode(value.toString());
        }

        @Override
        void bindValue(PreparedStatement to, int parameter, JsonNode value) throws SQLException {
            to.setObject(parameter, LocalDate.parse(value.stringValue()));
        }
    },
    WHOLE {
        @Override
        @Nullable
        JsonNode read(ResultSet row, int column) throws SQLException {
            long value = row.getLong(column);
            return row.wasNull() ? null : NODES.numberNode(value);
        }

        @Override
        void bindValue(PreparedStatement to, int parameter, JsonNode value) throws SQLException {
            to.setLong(parameter, value.longValue());
        }
    },
    FRACTION {
        @Override
        @Nullable
        JsonNode read(ResultSet row, int column) throws SQLException {
            double value = row.getDouble(column);
            return row.wasNull() ? null : NODES.numberNode(value);
        }

        @Override
        void bindValue(PreparedStatement to, int parameter, JsonNode value) throws SQLException {
            to.setDouble(parameter, value.doubleValue());
        }
    },
    DECIMAL {
        @Override
        @Nullable
        JsonNode read(ResultSet row, int column) throws SQLException {
            var value = row.getBigDecimal(column);
            return value == null ? null : NODES.stringNode(value.toPlainString());
        }

        @Override
        void bindValue(PreparedStatement to, int parameter, JsonNode value) throws SQLException {
            to.setBigDecimal(parameter, new BigDecimal(value.stringValue()));
        }
    },
    TRUTH {
        @Override
        @Nullable
        JsonNode read(ResultSet row, int column) throws SQLException {
            boolean value = row.getBoolean(column);
            return row.wasNull() ? null : NODES.booleanNode(value);
        }

        @Override
        void bindValue(PreparedStatement to, int parameter, JsonNode value) throws SQLException {
            to.setBoolean(parameter, value.booleanValue());
        }
    },
    BYTES {
        @Override
        @Nullable
        JsonNode read(ResultSet row, int column) throws SQLException {
            var value = row.getBytes(column);
            return value == null ? null : NODES.stringNode(ENCODER.encodeToString(value));
        }

        @Override
        void bindValue(PreparedStatement to, int parameter, JsonNode value) throws SQLException {
            to.setBytes(parameter, DECODER.decode(value.stringValue()));
        }
    };

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Base64.Encoder ENCODER = Base64.getEncoder();
    private static final Base64.Decoder DECODER = Base64.getDecoder();

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

    /** The value of a column of the current row; null for none. */
    abstract @Nullable JsonNode read(ResultSet row, int column) throws SQLException;

    abstract void bindValue(PreparedStatement to, int parameter, JsonNode value) throws SQLException;

    final void bind(PreparedStatement to, int parameter, JsonNode value) throws SQLException {
        if (value.isNull()) {
            to.setNull(parameter, Types.NULL);
        } else {
            bindValue(to, parameter, value);
        }
    }
}
