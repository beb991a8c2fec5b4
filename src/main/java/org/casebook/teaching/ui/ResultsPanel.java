package org.casebook.teaching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.casebook.base.ui.Prose;
import org.casebook.progress.AssignmentSheet;
import org.casebook.progress.AssignmentSheet.Asked;

/** All figures of an assignment's quiz. Shown again, only what has changed is sent. */
class ResultsPanel extends Div {

    private static final String SAME =
            "Of each student there is the attempt that counts in the grade book; while none has"
                    + " ended, the one under way. Points are those of the grade book. What a hurried answer earns counts.";
    private static final String CHOSEN =
            "Each student got questions of their own, so that a table of all of them would be mostly empty: who was asked"
                    + " what stands in each attempt, and below is every question with how many were asked it. ";

    private final String address;
    private final Map<UUID, String> notes;
    private final ResultsSummary summary = new ResultsSummary();
    private final Div table = new Div();
    private final QuestionResultCards cards;
    private List<Asked> columns = List.of();
    private ResultsTable matrix;

    /**
     * @param address of the page
     * @param notes what else is said of students beside how far they are
     */
    ResultsPanel(String address, AssignmentSheet sheet, Map<UUID, String> notes) {
        this.address = address;
        this.notes = Map.copyOf(notes);
        this.cards = new QuestionResultCards(sheet.schoolClass().id());
        this.columns = sheet.questions();
        this.matrix = new ResultsTable(address, sheet, notes);
        table.add(matrix);
        add(
                summary,
                new H2("Students"),
                new ResultsLegend(sheet.sameForAll()),
                table,
                Prose.note(sheet.sameForAll() ? SAME : CHOSEN + SAME),
                new H2("Questions"),
                cards);
        summary.show(sheet);
        cards.show(sheet);
    }

    /** Shows how it is now. Who stands where stays, until somebody sorts or a question or student is new. */
    void show(AssignmentSheet sheet) {
        if (sheet.sameForAll() && !columns.equals(sheet.questions())) {
            columns = sheet.questions();
            matrix = new ResultsTable(address, sheet, notes);
            table.removeAll();
            table.add(matrix);
        } else {
            matrix.show(sheet);
        }
        summary.show(sheet);
        cards.show(sheet);
    }
}
