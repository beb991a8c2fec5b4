package org.casebook.gradebook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.casebook.assignment.Assignment;
import org.casebook.base.ui.SortableTable;
import org.casebook.gradebook.Grade;
import org.casebook.gradebook.GradeBook;
import org.casebook.gradebook.GradeCell;
import org.casebook.gradebook.GradeRow;
import org.casebook.learning.Mark;
import org.jspecify.annotations.Nullable;

/** Students × assignments; each grade leads to what is behind it. */
class GradeTable extends SortableTable<GradeRow> {

    GradeTable(GradeBook.OfClass book, List<GradeRow> rows) {
        super("Grades", "Each grade leads to what is behind it", columns(book), rows);
        addClassName("grades");
    }

    /** Shows or hides how sure each grade is. */
    void showRanges(boolean shown) {
        setClassName("with-ranges", shown);
    }

    private static List<Column<GradeRow>> columns(GradeBook.OfClass book) {
        var classId = book.schoolClass().id();
        var columns = new ArrayList<Column<GradeRow>>();
        columns.add(new Column<>(
                "Student",
                Comparator.comparing(row -> row.student().displayName(), String.CASE_INSENSITIVE_ORDER),
                row -> new RouterLink(
                        row.student().displayName(),
                        GradeReportsView.class,
                        Routes.ofStudent(classId, row.student().id()))));
        columns.add(
                new Column<>("Total", "", byPercent(GradeRow::total), row -> row.total() != null, GradeTable::total));
        for (int place = 0; place < book.assignments().size(); place++) {
            columns.add(column(book, place));
        }
        return columns;
    }

    private static Column<GradeRow> column(GradeBook.OfClass book, int place) {
        var assignment = book.assignments().get(place);
        return new Column<>(
                assignment.plan().title(),
                GradeWords.about(assignment, book.settings()),
                byPercent(row -> row.cells().get(place).grade().orElse(null)),
                row -> row.cells().get(place).grade().isPresent(),
                row -> cell(book, assignment, row, row.cells().get(place)));
    }

    private static Component total(GradeRow row) {
        var total = row.total();
        if (total == null) {
            return none("no total yet");
        }
        var text = new Span(figure(total));
        text.addClassName("share");
        var about = new Span(row.counted() == 1 ? "of 1 grade" : "of " + row.counted() + " grades");
        about.addClassName("about");
        return new Span(text, new Text(" "), about);
    }

    private static Component cell(GradeBook.OfClass book, Assignment assignment, GradeRow row, GradeCell cell) {
        if (cell.mark() instanceof Mark.NotSet) {
            return muted(cell.remark());
        }
        var link = new RouterLink(
                "",
                GradeView.class,
                Routes.ofGrade(
                        book.schoolClass().id(), assignment.id(), row.student().id()));
        cell.grade().ifPresent(grade -> {
            var figure = new Span(figure(grade));
            figure.addClassName("share");
            link.add(figure);
        });
        if (!cell.remark().isEmpty()) {
            link.add(" ");
            link.add(muted(cell.remark()));
        }
        if (cell.grade().isEmpty() && cell.remark().isEmpty()) {
            link.add("–");
            link.getElement().setAttribute("aria-label", "No grade yet");
        }
        var range = GradeWords.range(cell.mark(), book.settings());
        return range.isEmpty() || cell.isOverridden() ? link : new Span(link, range(range));
    }

    private static Component range(String text) {
        var range = new Span(text);
        range.addClassName("range");
        return range;
    }

    /** The grade, with the share where that isn't the grade. */
    static String figure(Grade grade) {
        var percent = grade.percent() + " %";
        return grade.text().equals(percent) ? percent : grade.text() + " (" + percent + ")";
    }

    private static Span muted(String text) {
        var muted = new Span(text);
        muted.addClassName("about");
        return muted;
    }

    private static Component none(String name) {
        var none = new Span("–");
        none.getElement().setAttribute("aria-label", name);
        none.getElement().setAttribute("role", "img");
        return none;
    }

    private interface GradeOf {
        @Nullable
        Grade of(GradeRow row);
    }

    private static Comparator<GradeRow> byPercent(GradeOf grade) {
        return Comparator.comparingInt((GradeRow row) -> percent(grade.of(row)));
    }

    private static int percent(@Nullable Grade grade) {
        return grade == null ? -1 : grade.percent();
    }
}
