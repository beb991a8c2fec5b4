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
 * attempt} (1, 2, …) there is a row per attempt, and with {@code day} each says when it is.
 */
public final class StudentsFile {

    static final String ID = "id";
    static final String ATTEMPT = "attempt";
    static final String DAY = "day";

    /** What columns of the file's own are called. */
    static final List<String> OWN = List.of(ID, ATTEMPT, DAY);

    private StudentsFile() {}

    private record Header(List<String> topics) implements CsvTable.HeaderCheck {

        @Override
        public String problem(List<String> header, int column) {
            var name = header.get(column);
            if (name.equals(DAY) && !header.contains(ATTEMPT)) {
                return "goes with a column 'attempt'";
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
     * The students in the order in which the file first names them, each one's attempts together.
     *
     * @param topics the bank's, whose columns may come in any order
     */
    public static List<Student> read(Path file, List<String> topics) throws MalformedFileException {
        Map<String, List<Student>> attempts = new LinkedHashMap<>();
        CsvTable.read(file, new Header(topics), row -> {
            var id = row.text(ID);
            var earlier = attempts.computeIfAbsent(id, _ -> new ArrayList<>());
            earlier.add(new Student(id, attempt(row, earlier), day(row, earlier), abilities(row, topics)));
        });
        return attempts.values().stream().flatMap(Collection::stream).toList();
    }

    private static int attempt(CsvTable.Row row, List<Student> earlier) throws MalformedFileException {
        int next = earlier.size() + 1;
        if (!row.has(ATTEMPT)) {
            if (next > 1) {
                throw row.malformed(ID, "'" + row.text(ID) + "' is there twice");
            }
            return next;
        }
        if (row.number(ATTEMPT) != next) {
            throw row.malformed(
                    ATTEMPT,
                    "the attempts of '" + row.text(ID) + "' are 1, 2, … in their order; the next is " + next + ", not "
                            + row.text(ATTEMPT));
        }
        return next;
    }

    private static double day(CsvTable.Row row, List<Student> earlier) throws MalformedFileException {
        double day = row.has(DAY) ? row.number(DAY) : 0;
        if (!earlier.isEmpty() && day < earlier.getLast().day()) {
            throw row.malformed(DAY, "the days of '" + row.text(ID) + "' fall");
        }
        return day;
    }

    private static double[] abilities(CsvTable.Row row, List<String> topics) throws MalformedFileException {
        var abilities = new double[topics.size()];
        for (int topic = 0; topic < abilities.length; topic++) {
            abilities[topic] = row.number(topics.get(topic));
        }
        return abilities;
    }
}
