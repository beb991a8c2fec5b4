package org.casebook.gradebook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.base.ui.DataTable;
import org.casebook.gradebook.CategoryTotal;
import org.casebook.gradebook.ExternalWork;
import org.casebook.gradebook.GradeCell;
import org.casebook.gradebook.GradeRow;
import org.casebook.gradebook.GradeSettings;
import org.casebook.gradebook.GradedWork;
import org.casebook.gradebook.WorkCell;
import org.casebook.marking.ui.MarkingLinks;
import org.casebook.progress.AssignmentScore;

/** One student's grades, a line for each work, and their total; what isn't set to the student is left out. */
class StudentGrades extends DataTable {

    private static final String CAPTION = "Grades with the range that each lies in with 90 % certainty";

    /** Without links. */
    StudentGrades(List<GradedWork> works, GradeSettings settings, GradeRow row) {
        this(works, settings, row, work -> new Span(work.title()));
    }

    private StudentGrades(
            List<GradedWork> works, GradeSettings settings, GradeRow row, Function<GradedWork, Component> title) {
        super(CAPTION, List.of("Assignment", "Graded by", "Grade", "Range", "Remark"));
        setCaption(CAPTION);
        var cells = row.all();
        for (int place = 0; place < works.size(); place++) {
            if (!(cells.get(place) instanceof GradeCell cell && cell.mark() instanceof AssignmentScore.NotSet)) {
                addLine(title.apply(works.get(place)), line(works.get(place), settings, cells.get(place)));
            }
        }
        if (settings.hasCategories()) {
            row.categories()
                    .forEach(category -> addLine(new Span(category.category().name()), line(category)));
        }
        addLine(new Span("Total"), total(row));
        addClassName("student-grades");
    }

    /** For the student, each with the way to how it is computed. */
    static StudentGrades own(List<GradedWork> works, GradeSettings settings, GradeRow row) {
        return new StudentGrades(works, settings, row, work -> switch (work) {
            case GradedWork.Assigned(var assignment) ->
                new RouterLink(work.title(), OwnGradeView.class, Routes.ofAssignment(assignment.id()));
            case GradedWork.Written(var assignment) -> new Anchor(MarkingLinks.own(assignment.id()), work.title());
            case ExternalWork _ -> new Span(work.title());
        });
    }

    private void addLine(Component title, List<String> texts) {
        addRow(Stream.concat(Stream.of(title), texts.stream().map(NativeTableCell::new))
                .toList());
    }

    private static List<String> line(GradedWork work, GradeSettings settings, WorkCell cell) {
        var range = "";
        var fullMarks = "";
        if (cell instanceof GradeCell own && !own.isOverridden()) {
            range = GradeWords.range(own.mark(), settings);
            fullMarks = GradeWords.fullMarks(own, settings);
        }
        return List.of(
                GradeWords.basis(work),
                cell.grade().map(GradeTable::figure).orElse("–"),
                range,
                Stream.of(cell.remark(), fullMarks, GradeWords.weight(work, settings))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", ")));
    }

    private static List<String> line(CategoryTotal category) {
        var grade = category.grade();
        int count = category.terms().size();
        return List.of(
                "",
                grade == null ? "–" : GradeTable.figure(grade),
                "",
                count == 1 ? "1 grade counts" : count + " grades count");
    }

    private static List<String> total(GradeRow row) {
        var total = row.total();
        return List.of("", total == null ? "–" : GradeTable.figure(total), "", GradeWords.counted(row));
    }
}
