package org.casebook.gradebook.ui;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casebook.assignment.Assignment;
import org.casebook.base.ui.DataTable;
import org.casebook.gradebook.GradeCell;
import org.casebook.gradebook.GradeRow;
import org.casebook.gradebook.GradeSettings;
import org.casebook.learning.Mark;

/** One student's grades, an assignment a line, and their total; what isn't set to the student is left out. */
class StudentGrades extends DataTable {

    StudentGrades(List<Assignment> assignments, GradeSettings settings, GradeRow row) {
        super(
                "Grades with the range that each probably lies in",
                List.of("Assignment", "Grade", "Range", "Remark"),
                Stream.concat(
                                IntStream.range(0, assignments.size())
                                        .filter(place ->
                                                !(row.cells().get(place).mark() instanceof Mark.NotSet))
                                        .mapToObj(place -> line(
                                                assignments.get(place),
                                                settings,
                                                row.cells().get(place))),
                                Stream.of(total(row)))
                        .toList());
        addClassName("student-grades");
    }

    private static List<String> line(Assignment assignment, GradeSettings settings, GradeCell cell) {
        var weight = GradeWords.weight(assignment, settings);
        return List.of(
                assignment.plan().title(),
                cell.grade().map(GradeTable::figure).orElse("–"),
                cell.isOverridden() ? "" : GradeWords.range(cell.mark()),
                Stream.of(cell.remark(), weight)
                        .filter(text -> !text.isEmpty())
                        .reduce((first, second) -> first + ", " + second)
                        .orElse(""));
    }

    private static List<String> total(GradeRow row) {
        var total = row.total();
        return List.of(
                "Total",
                total == null ? "–" : GradeTable.figure(total),
                "",
                row.counted() == 1 ? "1 assignment counts" : row.counted() + " assignments count");
    }
}
