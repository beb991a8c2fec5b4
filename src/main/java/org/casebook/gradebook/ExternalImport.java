package org.casebook.gradebook;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NameKey;
import org.casebook.base.NotFoundException;
import org.casebook.gradebook.ExternalTable.Row;
import org.casebook.people.Actor;
import org.casebook.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads points for work done elsewhere from a table that was pasted or uploaded: a row for each student with a username
 * or name, and the points. It sets nothing; {@link ExternalWorks#set} does.
 */
@Service
@Transactional(readOnly = true)
public class ExternalImport {

    /** Bytes of a file, and characters of what is pasted. */
    public static final int LARGEST = 1_000_000;

    public static final int MOST_ROWS = 5_000;

    private final ExternalWorks works;

    ExternalImport(ExternalWorks works) {
        this.works = works;
    }

    /**
     * A row.
     *
     * @param number of the line on which it begins, from 1
     * @param written what stands in it
     * @param student whose points they are, null where that isn't understood
     * @param before the points that the student has, empty for none
     * @param points in tenths, empty where they aren't understood
     * @param fault why it is not taken; empty if it is
     */
    public record Line(
            long number, String written, @Nullable Person student, String before, String points, String fault) {}

    /**
     * What a table would do.
     *
     * @param notes what was noticed while it was read
     */
    public record Plan(List<Line> lines, List<String> notes) {

        public Plan {
            lines = List.copyOf(lines);
            notes = List.copyOf(notes);
        }

        public List<Line> refused() {
            return lines.stream().filter(line -> !line.fault().isEmpty()).toList();
        }

        /** By student, those that are taken. */
        public Map<UUID, String> points() {
            Map<UUID, String> points = new HashMap<>();
            for (var line : lines) {
                var student = line.student();
                if (student != null && line.fault().isEmpty()) {
                    points.put(student.id(), line.points());
                }
            }
            return points;
        }
    }

    /**
     * Reads a file; for the teachers of the class.
     *
     * @throws InvalidInputException if it is too large or no table
     * @throws NotFoundException for others
     */
    public Plan read(Actor teacher, UUID classId, UUID work, byte[] file) {
        var sheet = works.sheet(teacher, classId, work);
        requireSize(file.length);
        return plan(sheet, ExternalTable.of(file));
    }

    /** Reads what was pasted; the same holds for it. */
    public Plan read(Actor teacher, UUID classId, UUID work, String pasted) {
        var sheet = works.sheet(teacher, classId, work);
        requireSize(pasted.length());
        return plan(sheet, ExternalTable.of(pasted.getBytes(StandardCharsets.UTF_8)));
    }

    private static void requireSize(int size) {
        if (size > LARGEST) {
            throw new InvalidInputException("This is more than 1 MB. Please take only the rows of this class.");
        }
    }

    private static Plan plan(ExternalWorks.Sheet sheet, ExternalTable table) {
        var students = new Students(sheet.book().schoolClass().students());
        Map<UUID, Long> met = new HashMap<>();
        return new Plan(
                table.rows().stream()
                        .map(row -> line(sheet, row, students, met))
                        .toList(),
                table.notes());
    }

    private static Line line(ExternalWorks.Sheet sheet, Row row, Students students, Map<UUID, Long> met) {
        var found = students.find(row.username(), row.name());
        if (found.size() != 1) {
            return new Line(
                    row.number(),
                    row.written(),
                    null,
                    "",
                    "",
                    found.isEmpty()
                            ? "No student in this class has that name."
                            : "Several students have that name. Please give the username.");
        }
        var student = found.getFirst();
        var before = sheet.points().getOrDefault(student.id(), "");
        var earlier = met.putIfAbsent(student.id(), row.number());
        var points = "";
        var fault = "";
        if (earlier != null) {
            fault = "This student is in line " + earlier + " already.";
        } else if (row.points().isEmpty()) {
            fault = "There are no points in this row.";
        } else {
            try {
                points = sheet.work().points(row.points()).toPlainString();
            } catch (InvalidInputException refused) {
                fault = Objects.requireNonNull(refused.getMessage());
            }
        }
        return new Line(row.number(), row.written(), student, before, points, fault);
    }

    /** The students of a class by what they are called. */
    private static final class Students {

        private final Map<String, List<Person>> byUsername;
        private final Map<String, List<Person>> byName;

        Students(List<Person> students) {
            byUsername = students.stream().collect(Collectors.groupingBy(student -> NameKey.of(student.username())));
            // As Casebook's own lists and files write them too.
            byName = students.stream()
                    .flatMap(student -> Stream.of(student.displayName(), student.listName())
                            .map(NameKey::of)
                            .distinct()
                            .map(name -> Map.entry(name, student)))
                    .collect(Collectors.groupingBy(
                            Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        }

        List<Person> find(String username, String name) {
            var exact = byUsername.getOrDefault(NameKey.of(username), List.of());
            return exact.isEmpty() ? byName.getOrDefault(NameKey.of(name), List.of()) : exact;
        }
    }
}
