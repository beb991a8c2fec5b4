package org.casebook.simulation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads students: {@code id} and a column of true abilities per topic, a row per student. With the column {@code
 * sitting} (1, 2, …) there is a row per sitting, and with {@code day} each says when it is.
 */
public final class StudentsFile {

    static final String ID = "id";
    static final String SITTING = "sitting";
    static final String DAY = "day";

    /** What columns of the file's own are called. */
    static final List<String> OWN = List.of(ID, SITTING, DAY);

    private StudentsFile() {}

    private record Header(List<String> topics) implements Table.HeaderCheck {

        @Override
        public String problem(List<String> header, int column) {
            var name = header.get(column);
            if (name.equals(DAY) && !header.contains(SITTING)) {
                return "goes with a column 'sitting'";
            }
            return OWN.contains(name) || topics.contains(name) ? "" : "is no topic of the bank";
        }

        @Override
        public Set<String> needed() {
            var needed = new LinkedHashSet<String>();
            needed.add(ID);
            needed.addAll(topics);
            return needed;
        }
    }

    /**
     * The students in the order in which the file first names them, each one's sittings together.
     *
     * @param topics the bank's, whose columns may come in any order
     */
    public static List<Student> read(Path file, List<String> topics) throws MalformedFileException {
        Map<String, List<Student>> sittings = new LinkedHashMap<>();
        Table.read(file, new Header(topics), row -> {
            var id = row.text(ID);
            var earlier = sittings.computeIfAbsent(id, _ -> new ArrayList<>());
            earlier.add(new Student(id, sitting(row, earlier), day(row, earlier), abilities(row, topics)));
        });
        return sittings.values().stream().flatMap(Collection::stream).toList();
    }

    private static int sitting(Table.Row row, List<Student> earlier) throws MalformedFileException {
        int next = earlier.size() + 1;
        if (!row.has(SITTING)) {
            if (next > 1) {
                throw row.malformed(ID, "'" + row.text(ID) + "' is there twice");
            }
            return next;
        }
        if (row.number(SITTING) != next) {
            throw row.malformed(
                    SITTING,
                    "the sittings of '" + row.text(ID) + "' are 1, 2, … in their order; the next is " + next + ", not "
                            + row.text(SITTING));
        }
        return next;
    }

    private static double day(Table.Row row, List<Student> earlier) throws MalformedFileException {
        double day = row.has(DAY) ? row.number(DAY) : 0;
        if (!earlier.isEmpty() && day < earlier.getLast().day()) {
            throw row.malformed(DAY, "the days of '" + row.text(ID) + "' fall");
        }
        return day;
    }

    private static double[] abilities(Table.Row row, List<String> topics) throws MalformedFileException {
        var abilities = new double[topics.size()];
        for (int topic = 0; topic < abilities.length; topic++) {
            abilities[topic] = row.number(topics.get(topic));
        }
        return abilities;
    }
}
