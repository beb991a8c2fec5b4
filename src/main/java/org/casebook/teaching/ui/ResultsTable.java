package org.casebook.teaching.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.casebook.base.ui.SortableTable;
import org.casebook.classroom.ui.StudentColumns;
import org.casebook.people.Person;
import org.casebook.progress.AnswerResult;
import org.casebook.progress.AnswerWords;
import org.casebook.progress.AssignmentSheet;
import org.casebook.progress.AssignmentSheet.Asked;
import org.casebook.progress.AssignmentSheet.Cell;
import org.casebook.progress.AssignmentSheet.Row;

/** Students × questions, with sums; students alone where each got questions of their own. Sorts by each column. */
class ResultsTable extends SortableTable<Row> {

    /** Name, state and points. */
    static final int BEFORE_QUESTIONS = 3;

    /** The better answer comes last; of equal ones the hurried first. */
    private static final Comparator<Cell> ORDER = Comparator.comparingDouble((Cell cell) -> {
                var earned = cell.earned();
                return earned == null ? -1 : earned;
            })
            .thenComparing(Comparator.comparing(Cell::result).reversed())
            .thenComparing(Comparator.comparing(Cell::hurried).reversed());

    private final Map<UUID, ResultsRow> lines;

    /**
     * @param address of the page
     * @param notes what else is said of students beside how far they are
     */
    ResultsTable(String address, AssignmentSheet sheet, Map<UUID, String> notes) {
        this(address, sheet, notes, new HashMap<>());
    }

    private ResultsTable(String address, AssignmentSheet sheet, Map<UUID, String> notes, Map<UUID, ResultsRow> lines) {
        super(
                "Students and questions",
                "Each name leads to the attempt, each result to the answer, each number to the question",
                columns(sheet, notes, lines),
                sheet.rows());
        this.lines = lines;
        addClassName("results-table");
        var numbers = sheet.schoolClass().numbers();
        beginWith(StudentColumns.first(numbers));
        int first = BEFORE_QUESTIONS + (numbers.areGiven() ? 1 : 0);
        if (sheet.sameForAll()) {
            for (var asked : sheet.questions()) {
                var link = new Anchor(address + "#" + QuestionResultCards.id(asked), "Text");
                link.setRouterIgnore(true);
                link.setTitle(AnswerWords.stem(asked.question()));
                link.getElement().setAttribute("aria-label", "Question " + asked.number() + ": text and answers");
                head().get(first + asked.number() - 1).add(link);
            }
        }
    }

    private static List<Column<Row>> columns(
            AssignmentSheet sheet, Map<UUID, String> notes, Map<UUID, ResultsRow> lines) {
        var questions = sheet.sameForAll() ? sheet.questions() : List.<Asked>of();
        var columns = new ArrayList<Column<Row>>();
        columns.add(column("Student", Comparator.comparing(Row::student, Person.BY_NAME), _ -> true));
        columns.add(column("State", Comparator.comparing(Row::state), _ -> true));
        columns.add(column("Points", Comparator.comparing(ResultsTable::earned), row -> row.shown() != null));
        for (var asked : questions) {
            columns.add(column(
                    Integer.toString(asked.number()),
                    Comparator.comparing(row -> row.cells().get(asked.version()), ORDER),
                    row -> row.cells().containsKey(asked.version())));
        }
        counts().forEach((title, count) ->
                columns.add(column(title, Comparator.comparingLong(count), row -> row.shown() != null)));
        var placed = new ArrayList<Column<Row>>();
        for (int place = 0; place < columns.size(); place++) {
            int cell = place;
            var column = columns.get(place);
            placed.add(new Column<>(
                    column.title(), column.about(), column.order(), column.known(), row -> lines.computeIfAbsent(
                                    row.student().id(),
                                    _ -> new ResultsRow(
                                            sheet.schoolClass().id(),
                                            questions,
                                            row,
                                            notes.getOrDefault(row.student().id(), "")))
                            .cell(cell)));
        }
        // The number is none of a line's parts, which keep what changes.
        placed.addAll(
                1,
                StudentColumns.of(sheet.schoolClass().numbers(), Row::student, _ -> new Span()).stream()
                        .skip(1)
                        .toList());
        return placed;
    }

    private static Column<Row> column(String title, Comparator<Row> order, Predicate<Row> known) {
        return new Column<>(title, "", order, known, _ -> new Span());
    }

    /** The sums at the end of a line, by their titles. */
    static Map<String, ToLongFunction<Row>> counts() {
        Map<String, ToLongFunction<Row>> counts = new LinkedHashMap<>();
        counts.put("Right", row -> row.count(AnswerResult.RIGHT));
        counts.put("Partly", row -> row.count(AnswerResult.PARTLY_RIGHT));
        counts.put("Wrong", row -> row.count(AnswerResult.WRONG));
        counts.put("Don’t know", row -> row.count(AnswerResult.DONT_KNOW));
        counts.put("Unanswered", row -> row.unanswered().orElse(0));
        counts.put("Hurried", Row::hurried);
        return counts;
    }

    private static BigDecimal earned(Row row) {
        var shown = row.shown();
        return shown == null ? BigDecimal.ZERO : shown.earned();
    }

    /** Shows how it is now, each student where they stood; who is new comes in. */
    void show(AssignmentSheet sheet) {
        boolean known = sheet.rows().stream()
                .allMatch(row -> lines.containsKey(row.student().id()));
        boolean sameStudents = known && sheet.rows().size() == lines.size();
        if (!sameStudents) {
            lines.clear();
        }
        update(sheet.rows(), !sameStudents);
        sheet.rows().forEach(row -> {
            var line = lines.get(row.student().id());
            if (line != null) {
                line.show(row);
            }
        });
    }
}
