package org.casebook.teaching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.casebook.bank.PaperQuestion;
import org.casebook.base.ui.Styled;
import org.casebook.progress.AnswerResult;
import org.casebook.progress.AssignmentSheet.Asked;
import org.casebook.progress.AssignmentSheet.Cell;
import org.casebook.progress.AssignmentSheet.Row;
import org.casebook.progress.AssignmentSheet.Shown;
import org.casebook.progress.AssignmentSheet.State;
import org.casebook.progress.PointSpread;
import org.jspecify.annotations.Nullable;

/** A student's line, which keeps its parts while the student works: what somebody has reached by key isn't taken away. */
final class ResultsRow {

    private final UUID classId;
    private final List<Asked> questions;
    private final String note;
    private final List<Span> cells = new ArrayList<>();
    private @Nullable Row shown;

    /** @param note what else is said of the student beside how far they are, or nothing */
    ResultsRow(UUID classId, List<Asked> questions, Row row, String note) {
        this.classId = classId;
        this.questions = questions;
        this.note = note;
        int count = ResultsTable.BEFORE_QUESTIONS
                + questions.size()
                + ResultsTable.counts().size();
        for (int cell = 0; cell < count; cell++) {
            cells.add(new Span());
        }
        show(row);
    }

    Component cell(int place) {
        return cells.get(place);
    }

    void show(Row row) {
        if (row.equals(shown)) {
            return;
        }
        var before = shown;
        shown = row;
        var attempt = row.shown();
        var name = row.student().listName();
        fill(0, attempt == null ? new Span(name) : new Anchor(address(row, attempt), name));
        fill(1, note.isEmpty() ? new Span(state(row)) : new Div(new Span(state(row)), Styled.span("about", note)));
        fill(2, attempt == null ? Styled.dash("none yet") : new Span(points(attempt)));
        for (int place = 0; place < questions.size(); place++) {
            var version = questions.get(place).version();
            var cell = row.cells().get(version);
            if (before == null || !Objects.equals(before.cells().get(version), cell)) {
                fill(ResultsTable.BEFORE_QUESTIONS + place, cell == null ? Styled.dash("not asked") : cell(row, cell));
            }
        }
        int place = ResultsTable.BEFORE_QUESTIONS + questions.size();
        for (var count : ResultsTable.counts().values()) {
            fill(place++, attempt == null ? Styled.dash("none yet") : new Span(Long.toString(count.applyAsLong(row))));
        }
    }

    private void fill(int place, Component content) {
        var cell = cells.get(place);
        cell.removeAll();
        cell.add(content);
    }

    private Component cell(Row row, Cell cell) {
        var words = row.words(cell);
        var sign = (row.isOpen(cell) ? "·" : cell.result().sign())
                + (cell.result() == AnswerResult.PARTLY_RIGHT ? " " + share(cell) : "")
                + (cell.hurried() ? "»" : "");
        var attempt = row.shown();
        if (attempt == null || !cell.result().counts()) {
            var plain = Styled.dash(words);
            plain.setText(sign);
            plain.addClassName(style(cell.result()));
            return plain;
        }
        var link = new Anchor(address(row, attempt) + "?question=" + cell.position(), sign);
        link.getElement().setAttribute("aria-label", words);
        link.addClassNames("verdict", style(cell.result()));
        return link;
    }

    private static String share(Cell cell) {
        var earned = cell.earned();
        return earned == null ? "" : PointSpread.words(BigDecimal.valueOf(earned));
    }

    private static String style(AnswerResult result) {
        return result.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The attempt's page is another feature's, which this one doesn't know. */
    private String address(Row row, Shown attempt) {
        return "classes/" + classId + "/student/" + row.student().id() + "/quiz/" + attempt.attempt();
    }

    private static String points(Shown attempt) {
        var earned = PointSpread.words(attempt.earned());
        if (attempt.finishedAt() == null) {
            return earned + " so far";
        }
        return attempt.possible() == null ? "none count" : earned + " of " + attempt.possible();
    }

    private static String state(Row row) {
        var attempt = row.shown();
        if (attempt == null) {
            return row.state().word();
        }
        var form = attempt.form();
        return row.state().word()
                + (form == null ? "" : ", form " + PaperQuestion.letter(form))
                + (row.state() == State.AT_WORK && attempt.unanswered() != null
                        ? ", " + attempt.unanswered() + " to go"
                        : "")
                + (row.attempts() < 2 ? "" : ", attempt " + attempt.number() + " of " + row.attempts());
    }
}
