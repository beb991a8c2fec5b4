package org.casebook.simulation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.casebook.adaptive.Item;

/** Reads a bank: {@code id,topic,a,b,c}, a row per item. */
public final class BankFile {

    private static final List<String> COLUMNS = List.of("id", "topic", "a", "b", "c");

    private BankFile() {}

    private record Row(String id, String topic, double a, double b, double c) {}

    private static final class Header implements CsvTable.HeaderCheck {

        @Override
        public String problem(List<String> header, int column) {
            return COLUMNS.contains(header.get(column)) ? "" : "is none of " + String.join(", ", COLUMNS);
        }

        @Override
        public Set<String> needed() {
            return new LinkedHashSet<>(COLUMNS);
        }
    }

    /** The bank; its topics are in the order in which the file first names them. */
    public static ItemBank read(Path file) throws MalformedFileException {
        var rows = new ArrayList<Row>();
        var ids = new LinkedHashSet<String>();
        var topics = new LinkedHashSet<String>();
        CsvTable.read(file, new Header(), row -> {
            var id = row.text("id");
            if (id.contains(";")) {
                throw row.malformed("id", "'" + id + "' has a semicolon, which separates ids in the results");
            }
            if (!ids.add(id)) {
                throw row.malformed("id", "'" + id + "' is there twice");
            }
            double a = row.number("a");
            if (a <= 0) {
                throw row.malformed("a", "a discrimination is above 0, not " + a);
            }
            double c = row.number("c");
            if (c < 0 || c >= 1) {
                throw row.malformed("c", "a chance of guessing is at least 0 and below 1, not " + c);
            }
            if (StudentsFile.OWN.contains(row.text("topic"))) {
                throw row.malformed(
                        "topic",
                        "a topic can't be called " + String.join(", ", StudentsFile.OWN)
                                + ", which head columns of the students' file");
            }
            topics.add(row.text("topic"));
            rows.add(new Row(id, row.text("topic"), a, row.number("b"), c));
        });
        var names = List.copyOf(topics);
        var items = rows.stream()
                .map(row -> Item.onTopic(row.id, names.indexOf(row.topic), names.size(), row.a, row.b, row.c))
                .toList();
        return new ItemBank(names, items);
    }
}
