package org.casebook.gradebook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.casebook.base.ui.SortableTable;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.ui.StudentColumns;
import org.casebook.gradebook.Category;
import org.casebook.gradebook.ExternalCell;
import org.casebook.gradebook.Grade;
import org.casebook.gradebook.GradeBook;
import org.casebook.gradebook.GradeCell;
import org.casebook.gradebook.GradeRow;
import org.casebook.gradebook.GradedWork;
import org.casebook.gradebook.WorkCell;
import org.casebook.gradebook.WrittenCell;
import org.casebook.marking.ui.MarkingLinks;
import org.casebook.progress.AssignmentScore;
import org.jspecify.annotations.Nullable;

/** Students × work; each grade leads to what is behind it. */
class GradeTable extends SortableTable<GradeRow> {

    private final Map<List<UUID>, NativeButton> buttons;

    GradeTable(GradeBook.OfClass book, List<GradeRow> rows, CellEditing editing) {
        this(book, rows, editing, new HashMap<>());
    }

    private GradeTable(
            GradeBook.OfClass book, List<GradeRow> rows, CellEditing editing, Map<List<UUID>, NativeButton> buttons) {
        super(
                "Grades",
                "Each grade leads to what is behind it; the pencil beside it sets another",
                columns(book, (work, row) -> pencil(work, row, editing, buttons)),
                rows);
        this.buttons = buttons;
        addClassName("grades");
        beginWith(StudentColumns.first(book.schoolClass().numbers()));
    }

    /** Shows the grades as they are now, and goes on at one of them. */
    void show(List<GradeRow> rows, UUID assignment, UUID student) {
        update(rows, true);
        var button = buttons.get(List.of(assignment, student));
        if (button != null) {
            button.focus();
        }
    }

    private static NativeButton pencil(
            GradedWork work, GradeRow row, CellEditing editing, Map<List<UUID>, NativeButton> buttons) {
        var student = row.student();
        var button = new NativeButton();
        button.addClassName("pencil");
        button.getElement().setAttribute("aria-label", "Set a grade: " + student.inText() + ", " + work.title());
        button.addClickListener(_ -> button.getParent()
                .filter(Div.class::isInstance)
                .ifPresent(cell -> editing.open((Div) cell, work.id(), student.id(), button::focus)));
        buttons.put(List.of(work.id(), student.id()), button);
        return button;
    }

    /** What sets a grade by hand in its cell. */
    private interface Pencils {
        NativeButton of(GradedWork work, GradeRow row);
    }

    /** Shows or hides how sure each grade is. */
    void showRanges(boolean shown) {
        setClassName("with-ranges", shown);
    }

    private static List<Column<GradeRow>> columns(GradeBook.OfClass book, Pencils pencils) {
        var classId = book.schoolClass().id();
        var columns = new ArrayList<Column<GradeRow>>(StudentColumns.of(
                book.schoolClass().numbers(),
                GradeRow::student,
                row -> new RouterLink(
                        row.student().listName(),
                        GradeReportsView.class,
                        Routes.ofStudent(classId, row.student().id()))));
        columns.add(new Column<>(
                "Total", "", byPercent(GradeRow::total), row -> row.total() != null, row -> total(classId, row)));
        if (book.settings().hasCategories()) {
            for (int place = 0; place < book.settings().categories().size(); place++) {
                columns.add(category(book.settings().categories().get(place), place));
            }
        }
        for (int place = 0; place < book.works().size(); place++) {
            columns.add(column(book, place, pencils));
        }
        return columns;
    }

    private static Column<GradeRow> category(Category category, int place) {
        return new Column<>(
                category.name(),
                "counts " + category.weight(),
                byPercent(row -> row.categories().get(place).grade()),
                row -> row.categories().get(place).grade() != null,
                row -> {
                    var grade = row.categories().get(place).grade();
                    return grade == null ? Styled.dash("no grade yet") : Styled.span("share", figure(grade));
                });
    }

    private static Column<GradeRow> column(GradeBook.OfClass book, int place, Pencils pencils) {
        var work = book.works().get(place);
        return new Column<>(
                work.title(),
                GradeWords.about(work, book.settings()),
                byPercent(row -> row.all().get(place).grade().orElse(null)),
                row -> row.all().get(place).grade().isPresent(),
                row -> switch (row.all().get(place)) {
                    case GradeCell cell -> cell(book, work, row, cell, pencils);
                    case WrittenCell cell ->
                        link(new Anchor(MarkingLinks.marks(book.schoolClass().id(), work.id()), ""), cell);
                    case ExternalCell cell ->
                        link(
                                new RouterLink(
                                        "",
                                        ExternalView.class,
                                        Routes.ofExternal(book.schoolClass().id(), work.id())),
                                cell);
                });
    }

    private static Component total(UUID classId, GradeRow row) {
        var total = row.total();
        if (total == null) {
            return Styled.dash("no total yet");
        }
        var link = new RouterLink(
                "", TotalView.class, Routes.ofStudent(classId, row.student().id()));
        link.add(Styled.span("share", figure(total)), new Text(" "));
        link.add(Styled.span(
                "about",
                (row.counted() == 1 ? "of 1 grade" : "of " + row.counted() + " grades") + GradeWords.leftOut(row)));
        return link;
    }

    private static Component cell(
            GradeBook.OfClass book, GradedWork work, GradeRow row, GradeCell cell, Pencils pencils) {
        if (cell.mark() instanceof AssignmentScore.NotSet) {
            return Styled.span("about", cell.remark());
        }
        var link = link(
                new RouterLink(
                        "",
                        GradeView.class,
                        Routes.ofGrade(
                                book.schoolClass().id(),
                                work.id(),
                                row.student().id())),
                cell);
        var range = GradeWords.range(cell.mark(), book.settings());
        var content = Styled.div("cell", link);
        if (work instanceof GradedWork.Assigned(var assignment) && assignment.isGraded()) {
            content.add(pencils.of(work, row));
        }
        if (!range.isEmpty() && !cell.isOverridden()) {
            content.add(Styled.span("range", range));
        }
        return content;
    }

    private static <L extends Component & HasComponents> L link(L link, WorkCell cell) {
        cell.grade().ifPresent(grade -> link.add(Styled.span("share", figure(grade))));
        if (!cell.remark().isEmpty()) {
            link.add(" ");
            link.add(Styled.span("about", cell.remark()));
        }
        if (cell.grade().isEmpty() && cell.remark().isEmpty()) {
            link.add("–");
            link.getElement().setAttribute("aria-label", "No grade yet");
        }
        return link;
    }

    /** The grade, with the share where that isn't the grade. */
    static String figure(Grade grade) {
        var percent = grade.percent() + " %";
        return grade.text().equals(percent) ? percent : grade.text() + " (" + percent + ")";
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
