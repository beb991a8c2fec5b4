package org.casebook.simulation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads students: {@code id} and a column of true abilities per topic, a row per student. */
public final class StudentsFile {

    static final String ID = "id";

    private StudentsFile() {}

    private record Header(List<String> topics) implements Table.HeaderCheck {

        @Override
        public String problem(List<String> header, int column) {
            var name = header.get(column);
            return name.equals(ID) || topics.contains(name) ? "" : "is no topic of the bank";
        }

        @Override
        public Set<String> needed() {
            var needed = new LinkedHashSet<String>();
            needed.add(ID);
            needed.addAll(topics);
            return needed;
        }
    }

    /** @param topics the bank's, whose columns may come in any order */
    public static List<Student> read(Path file, List<String> topics) throws MalformedFileException {
        var students = new ArrayList<Student>();
        var ids = new HashSet<String>();
        Table.read(file, new Header(topics), row -> {
            var id = row.text(ID);
            if (!ids.add(id)) {
                throw row.malformed(ID, "'" + id + "' is there twice");
            }
            var abilities = new double[topics.size()];
            for (int topic = 0; topic < abilities.length; topic++) {
                abilities[topic] = row.number(topics.get(topic));
            }
            students.add(new Student(id, abilities));
        });
        return students;
    }
}
