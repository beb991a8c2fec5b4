package org.casebook.regrade.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.casebook.base.ui.DataTable;
import org.casebook.regrade.GradePreview.GradeChange;

/** Which grades a regrade changes, a row for each. */
class GradeChanges extends Div {

    GradeChanges(List<GradeChange> changes) {
        add(new H3("What it does to grades"));
        if (changes.isEmpty()) {
            add(new Paragraph("No grade changes."));
            return;
        }
        add(
                new Paragraph(changes.size() == 1 ? "1 grade changes." : changes.size() + " grades change."),
                new DataTable(
                        "Grades, before and after",
                        List.of("Student", "Grade for", "Before", "After"),
                        changes.stream()
                                .map(change -> List.of(
                                        change.student().listName(),
                                        change.of(),
                                        shown(change.before()),
                                        shown(change.after())))
                                .toList()));
    }

    private static String shown(String grade) {
        return grade.isEmpty() ? "–" : grade;
    }
}
