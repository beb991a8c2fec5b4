package org.casebook.gradebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.casebook.assignment.Assignment;
import org.casebook.gradebook.export.Value;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a file with grades. Which there are and in what order follows from the assignments alone, never from
 * the grades in it. What a cell says is what the page says.
 */
public enum GradeColumns {
    /** A row for each student, as on the page. */
    A_ROW_A_STUDENT {
        @Override
        List<String> head(List<Assignment> assignments) {
            var head = new ArrayList<>(List.of("Student", "Username"));
            for (var title : titles(assignments)) {
                head.addAll(List.of(title + ": grade", title + ": per cent", title + ": remark"));
            }
            head.addAll(List.of("Total: grade", "Total: per cent", "Total: assignments counted"));
            return head;
        }

        @Override
        Stream<List<Value>> rows(List<Assignment> assignments, GradeRow row) {
            var values = new ArrayList<>(person(row));
            for (var cell : row.cells()) {
                values.addAll(grade(cell.grade().orElse(null)));
                values.add(Value.of(cell.remark()));
            }
            values.addAll(grade(row.total()));
            values.add(Value.of(row.counted()));
            return Stream.of(values);
        }
    },
    /** A row for each student and assignment; totals are left out, since they are of another kind. */
    A_ROW_A_GRADE {
        @Override
        List<String> head(List<Assignment> assignments) {
            return List.of("Student", "Username", "Assignment", "Grade", "Per cent", "Remark");
        }

        @Override
        Stream<List<Value>> rows(List<Assignment> assignments, GradeRow row) {
            var titles = titles(assignments);
            return Stream.iterate(0, place -> place < titles.size(), place -> place + 1)
                    .map(place -> {
                        var cell = row.cells().get(place);
                        var values = new ArrayList<>(person(row));
                        values.add(Value.of(titles.get(place)));
                        values.addAll(grade(cell.grade().orElse(null)));
                        values.add(Value.of(cell.remark()));
                        return values;
                    });
        }
    };

    abstract List<String> head(List<Assignment> assignments);

    abstract Stream<List<Value>> rows(List<Assignment> assignments, GradeRow row);

    private static List<Value> person(GradeRow row) {
        return List.of(
                Value.of(row.student().displayName()), Value.of(row.student().username()));
    }

    private static List<Value> grade(@Nullable Grade grade) {
        if (grade == null) {
            return List.of(Value.EMPTY, Value.EMPTY);
        }
        var number = grade.number();
        return List.of(number == null ? Value.of(grade.text()) : new Value.Number(number), Value.of(grade.percent()));
    }

    /** Titles of assignments; where two are the same, the later ones are counted. */
    private static List<String> titles(List<Assignment> assignments) {
        Map<String, Integer> seen = new HashMap<>();
        return assignments.stream()
                .map(assignment -> assignment.plan().title())
                .map(title -> {
                    int count = seen.merge(title, 1, Integer::sum);
                    return count == 1 ? title : title + " (" + count + ")";
                })
                .toList();
    }
}
