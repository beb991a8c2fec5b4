package org.casebook.backup;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table and its columns, named in small letters as in the migrations.
 *
 * @param columns by name, so that every database has them in the same order
 */
record TableShape(String name, List<Column> columns) {

    record Column(String name, ColumnKind kind) {}

    TableShape {
        columns = List.copyOf(columns);
    }

    List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    String select() {
        return "select " + String.join(", ", columnNames()) + " from " + name;
    }

    String insert() {
        var places = columns.stream().map(_ -> "?").collect(Collectors.joining(", "));
        return "insert into " + name + " (" + String.join(", ", columnNames()) + ") values (" + places + ")";
    }
}
