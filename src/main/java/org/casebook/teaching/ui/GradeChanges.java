package org.casebook.teaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.DataTable;
import org.casebook.base.ui.Styled;
import org.casebook.gradebook.Grade;
import org.casebook.gradebook.PlanPreview.Change;
import org.jspecify.annotations.Nullable;

/** Which grades an edit of an assignment changes, before it is saved. */
class GradeChanges extends Div {

    GradeChanges(List<Change> changes, Runnable save, Runnable cancel) {
        var heading = new H2("What changes in the grades");
        heading.getElement().setAttribute("tabindex", "-1");
        heading.getElement().callJsFunction("focus");
        var tools = Styled.div(
                "tools",
                Buttons.primary("Save it like this", _ -> save.run()),
                new Button("Leave it as it is", _ -> cancel.run()));
        add(
                heading,
                new Paragraph(
                        changes.size() == 1
                                ? "Grades of 1 student change."
                                : "Grades of " + changes.size() + " students change."),
                new DataTable(
                        "Grades for this assignment and totals, before and after",
                        List.of("Student", "Grade before", "Grade after", "Total before", "Total after"),
                        changes.stream()
                                .map(change -> List.of(
                                        change.student().listName(),
                                        text(change.before()),
                                        text(change.after()),
                                        text(change.totalBefore()),
                                        text(change.totalAfter())))
                                .toList()),
                tools);
    }

    private static String text(@Nullable Grade grade) {
        return grade == null ? "–" : grade.text();
    }
}
