package org.casebook.regrade.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.casebook.attempt.Regrade;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.ClassSummary;
import org.casebook.classroom.Classes;
import org.casebook.classroom.ui.ClassTabPage;
import org.casebook.classroom.ui.ClassTabs;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.casebook.regrade.GradePreview;
import org.casebook.regrade.Regrades;

/**
 * Voids a question for a class or accepts another answer to it, with what that changes, and takes it back.
 * {@code ?question=} followed by a version's id chooses the question beforehand.
 */
@Route("classes/:class/regrades")
@RolesAllowed(Role.TEACHERS)
class RegradesView extends ClassTabPage {

    private static final String QUESTION = "question";

    private final Regrades regrades;
    private final GradePreview grades;
    private final Classes classes;

    RegradesView(Regrades regrades, GradePreview grades, Classes classes) {
        super(ClassTabs.Tab.REGRADES);
        this.regrades = regrades;
        this.grades = grades;
        this.classes = classes;
        addClassName("wide");
    }

    @Override
    protected void refresh() {
        var schoolClass = classes.taught(CurrentActor.get(), classId());
        var form = show(schoolClass);
        location().getQueryParameters().getSingleParameter(QUESTION).ifPresent(form::choose);
    }

    private RegradeForm show(ClassSummary schoolClass) {
        var form = new RegradeForm(regrades, grades, schoolClass.id(), () -> show(schoolClass));
        begin(schoolClass.name());
        add(
                new Paragraph("A question that turns out to be faulty can be voided for this class, and another answer"
                        + " can be made to count as right. What students answered stays as it is; what it says of"
                        + " them is computed anew. Both can be undone."),
                new H2("A new regrade"),
                form,
                new H2("Regrades so far"),
                list(schoolClass));
        return form;
    }

    private Div list(ClassSummary schoolClass) {
        var made = regrades.ofClass(CurrentActor.get(), schoolClass.id());
        if (made.isEmpty()) {
            return new Div(new Paragraph("None."));
        }
        return new Div(Styled.list("to-do", made, regrade -> item(schoolClass, regrade)));
    }

    private ListItem item(ClassSummary schoolClass, Regrade regrade) {
        var stem = Prose.plain(regrade.question().head().stem());
        var about = Styled.span(
                "about",
                what(regrade) + " · " + answers(regrade.answers()) + " · " + regrade.by() + ", "
                        + ReaderTime.dateTime(regrade.at()));
        var text = new Div(new Span(stem), about);
        var undoneAt = regrade.undoneAt();
        if (undoneAt != null) {
            return new ListItem(text, Styled.span("state", "Undone " + ReaderTime.dateTime(undoneAt)));
        }
        var undo = new Button("Undo", _ -> undo(schoolClass, regrade.id()));
        undo.setAriaLabel("Undo: " + what(regrade) + ": " + stem);
        return new ListItem(text, undo);
    }

    private void undo(ClassSummary schoolClass, UUID regrade) {
        if (Messages.attempt(() -> regrades.undo(CurrentActor.get(), regrade))) {
            show(schoolClass);
            Messages.done("Undone: all is as it was before.");
        }
    }

    private static String what(Regrade regrade) {
        return switch (regrade.kind()) {
            case Regrade.Voided _ -> "Voided";
            case Regrade.Accepted(var text) -> "Accepted: '" + text + "'";
        };
    }

    private static String answers(long count) {
        return count == 1 ? "1 answer" : count + " answers";
    }
}
