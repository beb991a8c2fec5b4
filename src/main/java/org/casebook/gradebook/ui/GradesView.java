package org.casebook.gradebook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.ui.ClassLinks;
import org.casebook.classroom.ui.ClassTabPage;
import org.casebook.classroom.ui.ClassTabs;
import org.casebook.classroom.ui.PrintHead;
import org.casebook.gradebook.AnswerExport;
import org.casebook.gradebook.ExternalWorks;
import org.casebook.gradebook.GradeBook;
import org.casebook.gradebook.GradeColumns;
import org.casebook.gradebook.GradeExport;
import org.casebook.gradebook.GradeOverrides;
import org.casebook.gradebook.export.FileFormat;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.jspecify.annotations.Nullable;

/** The grades of a class. */
@Route("classes/:class/grades")
@RolesAllowed(Role.TEACHERS)
class GradesView extends ClassTabPage {

    private final GradeBook book;
    private final GradeExport export;
    private final AnswerExport answers;
    private final ExternalWorks works;
    private final GradeOverrides overrides;
    private final Clock clock;

    GradesView(
            GradeBook book,
            GradeExport export,
            AnswerExport answers,
            ExternalWorks works,
            GradeOverrides overrides,
            Clock clock) {
        super(ClassTabs.Tab.GRADES);
        this.book = book;
        this.export = export;
        this.answers = answers;
        this.works = works;
        this.overrides = overrides;
        this.clock = clock;
        addClassNames("wide", "grade-book");
    }

    @Override
    protected void refresh() {
        var classId = classId();
        var opened = book.open(CurrentActor.get(), classId);
        begin(opened.schoolClass().name());
        var students = opened.schoolClass().students();
        if (opened.works().isEmpty() || students.isEmpty()) {
            add(new Paragraph(
                    students.isEmpty()
                            ? "No student is in this class yet. Add them under 'People'."
                            : "Nothing is given out yet. What you give out under 'Assignments' gets a column here."));
            add(addColumn(opened));
            return;
        }
        var table = table(opened);
        var ranges = new Checkbox("Show how sure each grade is");
        ranges.addValueChangeListener(change -> table.showRanges(change.getValue()));
        var scheme = new RouterLink("Change how this class is graded", SchemeView.class, ClassLinks.of(classId));
        var reports = new RouterLink("Reports to print", GradeReportsView.class, ClassLinks.of(classId));
        add(
                PrintHead.of(opened.schoolClass(), clock.instant()),
                new Paragraph(opened.settings().inWords()),
                Styled.div(
                        "tools",
                        scheme,
                        reports,
                        addColumn(opened),
                        spreadsheet(classId),
                        ranges,
                        new Downloads(export, answers, opened)),
                table,
                legend());
        if (!opened.withdrawn().isEmpty()) {
            add(Prose.note("Withdrawn, so that it counts in no grade: "
                    + opened.withdrawn().stream()
                            .map(assignment -> "‘" + assignment.plan().title() + "’")
                            .collect(Collectors.joining(", "))
                    + "."));
        }
    }

    /** What is typed in a cell changes totals, too. */
    private GradeTable table(GradeBook.OfClass opened) {
        var classId = opened.schoolClass().id();
        var shown = new AtomicReference<@Nullable GradeTable>();
        var editing = new CellEditing(overrides, classId, (assignment, student) -> {
            var now = book.open(CurrentActor.get(), classId);
            Objects.requireNonNull(shown.get())
                    .show(book.rows(now, now.schoolClass().students()), assignment, student);
        });
        var table =
                new GradeTable(opened, book.rows(opened, opened.schoolClass().students()), editing);
        shown.set(table);
        return table;
    }

    private Anchor spreadsheet(UUID classId) {
        return DownloadLink.of(
                "Spreadsheet",
                () -> export.prepare(CurrentActor.get(), classId, GradeColumns.A_ROW_A_STUDENT, FileFormat.XLSX));
    }

    private Button addColumn(GradeBook.OfClass opened) {
        var classId = opened.schoolClass().id();
        return new Button("Add a column for work done elsewhere", _ -> new ExternalDialog(
                        opened.settings().categories(), LocalDate.now(clock), form -> UI.getCurrent()
                                .navigate(
                                        ExternalView.class,
                                        Routes.ofExternal(classId, works.add(CurrentActor.get(), classId, form))))
                .open());
    }

    private static Component legend() {
        var lines = new UnorderedList();
        Stream.of(
                        "Under each title you see what its grades rest on: the points earned out of those possible; the"
                                + " share of the course's questions that the answers of the attempt that counts make us"
                                + " expect to be right; or that from all quizzes so far. The assignment says which.",
                        "An expected share is an estimate; the range holds it in 9 of 10 cases. For what was voided or"
                                + " accepted under 'Regrades' grades are computed anew.",
                        "'ended after 1 of 12', 'time was up after 7 of 12': what was not answered counts as wrong, except"
                                + " where grades rest on all quizzes so far. 'done': not graded.",
                        "Full marks are given from the expected share that stands above the table: what is expected is"
                                + " divided by it, and there is nothing above full marks. An attempt in which every"
                                + " question was answered right has full marks in any case.",
                        "Percentages are whole numbers, points are in tenths, and halves are rounded up. The total is the mean of the grades as"
                                + " they are shown, each as often as it counts.",
                        "'missing': not done, though it was due. 'late': the attempt that counts ended after it was"
                                + " due. 'excused' and what isn't due yet don't count.",
                        "Each category counts by its weight, as it is shown; one without a grade yet is left out and"
                                + " the others share its weight. 'dropped': left out of the total, because it is among"
                                + " the lowest. Each total leads to its sum.",
                        "'marked by rubric', 'compared in pairs': what was written counts by the points that people gave, from"
                                + " the release of the marks on; it changes nothing of what quizzes estimate.",
                        "'set by teacher': a teacher has set this grade instead of the computed one.",
                        "You see the results of tests at once. Students see them once they are released.")
                .map(ListItem::new)
                .forEach(lines::add);
        var legend = new Details("What the grades mean", lines);
        legend.addClassName("legend");
        return legend;
    }
}
