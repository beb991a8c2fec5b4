package org.casebook.support;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Fills a large school in seconds: with copies of rows that are in the database. */
public final class TableCopies {

    private final JdbcTemplate database;

    public TableCopies(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * Copies rows with all their columns, those that make them others' replaced.
     *
     * @param join what says which rows of the table, called t, are copied, and how often
     * @param replaced expressions by the names of the columns that get them
     */
    public void copy(String table, String join, Map<String, String> replaced) {
        var columns = database.queryForList(
                "select column_name from information_schema.columns where lower(table_name) = ?", String.class, table);
        var values = columns.stream()
                .map(column -> replaced.getOrDefault(column, "t." + column))
                .collect(Collectors.joining(", "));
        database.update("insert into " + table + " (" + String.join(", ", columns) + ") select " + values + " from "
                + table + " t join " + join);
    }
}
