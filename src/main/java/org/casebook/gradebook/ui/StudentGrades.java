package org.casebook.gradebook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.casebook.assignment.Assignment;
import org.casebook.base.ui.DataTable;
import org.casebook.gradebook.GradeCell;
import org.casebook.gradebook.GradeRow;
import org.casebook.gradebook.GradeSettings;
import org.casebook.learning.Mark;

/** One student's grades, an assignment a line, and their total; what isn't set to the student is left out. */
class StudentGrades extends DataTable {

    private static final String CAPTION = "Grades with the range that each probably lies in";

    /** On paper. */
    StudentGrades(List<Assignment> assignments, GradeSettings settings, GradeRow row) {
        this(
                assignments,
                settings,
                row,
                assignment -> new Span(assignment.plan().title()));
    }

    private StudentGrades(
            List<Assignment> assignments, GradeSettings settings, GradeRow row, Function<Assignment, Component> title) {
        super(CAPTION, List.of("Assignment", "Graded by", "Grade", "Range", "Remark"));
        setCaption(CAPTION);
        for (int place = 0; place < assignments.size(); place++) {
            var cell = row.cells().get(place);
            if (!(cell.mark() instanceof Mark.NotSet)) {
                var assignment = assignments.get(place);
                addLine(title.apply(assignment), line(assignment, settings, cell));
            }
        }
        addLine(new Span("Total"), total(row));
        addClassName("student-grades");
    }

    /** For the student, each with the way to how it is computed. */
    static StudentGrades own(List<Assignment> assignments, GradeSettings settings, GradeRow row) {
        return new StudentGrades(
                assignments,
                settings,
                row,
                assignment -> new RouterLink(
                        assignment.plan().title(), OwnGradeView.class, Routes.ofAssignment(assignment.id())));
    }

    private void addLine(Component title, List<String> texts) {
        addRow(Stream.concat(Stream.of(title), texts.stream().map(NativeTableCell::new))
                .toList());
    }

    private static List<String> line(Assignment assignment, GradeSettings settings, GradeCell cell) {
        var weight = assignment.isGraded() ? GradeWords.weight(assignment, settings) : "";
        return List.of(
                GradeWords.basis(assignment),
                cell.grade().map(GradeTable::figure).orElse("–"),
                cell.isOverridden() ? "" : GradeWords.range(cell.mark(), settings),
                Stream.of(cell.remark(), cell.isOverridden() ? "" : GradeWords.fullMarks(cell, settings), weight)
                        .filter(text -> !text.isEmpty())
                        .reduce((first, second) -> first + ", " + second)
                        .orElse(""));
    }

    private static List<String> total(GradeRow row) {
        var total = row.total();
        return List.of(
                "",
                total == null ? "–" : GradeTable.figure(total),
                "",
                row.counted() == 1 ? "1 assignment counts" : row.counted() + " assignments count");
    }
}
