package org.casebook.teaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.assignment.Task;
import org.casebook.attempt.AttemptSummary;
import org.casebook.attempt.ui.AttemptWords;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.DataTable;
import org.casebook.base.ui.ReaderTime;
import org.casebook.progress.ClassProgress.Row;
import org.casebook.progress.TaskProgress;
import org.casebook.progress.WorkInHand;
import org.casebook.progress.ui.TaskWords;

/** A row for each student: how far they are, and who waits. Only what changes is sent. */
class ProgressTable extends Div {

    private final Paragraph summary = new Paragraph();
    private final Div table = new Div();
    private final Map<UUID, Cells> cells = new HashMap<>();
    private final transient Consumer<Row> accommodate;

    private record Cells(Span status, Span where, Span attention) {}

    ProgressTable(List<Row> rows, Consumer<Row> accommodate) {
        this.accommodate = accommodate;
        summary.getElement().setAttribute("role", "status");
        add(summary, table);
        show(rows);
    }

    /** Lines for students of whom some weren't there before, or are no more. */
    private void begin(List<Row> rows) {
        cells.clear();
        for (var row : rows) {
            var own = new Cells(new Span(), new Span(), new Span());
            own.attention().addClassName("attention");
            cells.put(row.student().id(), own);
        }
        table.removeAll();
        table.add(new Rows(rows, accommodate));
    }

    private final class Rows extends DataTable {

        Rows(List<Row> rows, Consumer<Row> accommodate) {
            super("How far everyone is", List.of("Student", "Status", "Question", "Attention", "Accommodations"));
            addClassName("students");
            for (var row : rows) {
                var own = Objects.requireNonNull(cells.get(row.student().id()));
                addRow(List.of(
                        new Span(row.student().listName()),
                        own.status(),
                        own.where(),
                        own.attention(),
                        arrangement(row, accommodate)));
            }
        }
    }

    private static Button arrangement(Row row, Consumer<Row> accommodate) {
        var words = words(row.progress().task());
        var button = Buttons.small(words.isEmpty() ? "Set" : words, _ -> accommodate.accept(row));
        button.setAriaLabel((words.isEmpty() ? "Set accommodations for " : words + ": change it for ")
                + row.student().inText());
        return button;
    }

    private static String words(Task task) {
        if (task.excused()) {
            return "Excused";
        }
        var own = task.accommodation();
        var until = own == null ? null : own.due() != null ? own.due() : own.closes();
        return Stream.concat(
                        until == null ? Stream.empty() : Stream.of("until " + ReaderTime.dateTime(until)),
                        task.allowances().words().stream())
                .collect(Collectors.joining(", "));
    }

    /** Shows the state of each student, also of those who have come into the class since. */
    void show(List<Row> rows) {
        if (!cells.keySet().equals(rows.stream().map(row -> row.student().id()).collect(Collectors.toSet()))) {
            begin(rows);
        }
        var counts = WorkInHand.Counts.of(rows);
        summary.setText(counts.done() + " of " + counts.students() + " are done, " + counts.atWork() + " at work.");
        rows.forEach(row -> {
            var own = Objects.requireNonNull(cells.get(row.student().id()));
            own.status().setText(TaskWords.of(row.progress().status()));
            own.where().setText(where(row.progress()));
            own.attention().setText(attention(row));
        });
    }

    private static String where(TaskProgress progress) {
        var open = progress.openAttempt();
        if (open.isPresent()) {
            var head = open.get();
            return head.answered() + (head.untilSure() ? "" : " of " + head.maxItems()) + " answered"
                    + extraTime(progress.task(), head);
        }
        var finished = progress.attempts().stream().reduce((_, later) -> later).map(AttemptWords::score);
        long read = progress.sections().stream()
                .filter(status -> status.isCompleted())
                .count();
        var sections = progress.sections().isEmpty()
                ? ""
                : read + " of " + progress.sections().size() + " read";
        return finished.map(result -> sections.isEmpty() ? result : sections + ", " + result)
                .orElse(sections);
    }

    private static String extraTime(Task task, AttemptSummary head) {
        var end = head.endsAt();
        return end == null || task.timeLimit() == null || task.allowances().extraTimePercent() == 0
                ? ""
                : ", extra time until " + ReaderTime.time(end);
    }

    private static String attention(Row row) {
        if (row.onBreakUntil() != null) {
            return "On a break until " + ReaderTime.time(row.onBreakUntil()) + " at the latest";
        }
        Instant since = row.waitingSince();
        if (since == null) {
            return "";
        }
        if (row.mayBeAway()) {
            return "Away? No answer since " + ReaderTime.time(since);
        }
        return row.mayBeStuck() ? "Stuck? " + row.waiting().toMinutes() + " minutes on this question" : "";
    }
}
