package org.casebook.regrade.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.casebook.attempt.Correction;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.Page;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.ReaderTime;
import org.casebook.classroom.ClassSummary;
import org.casebook.classroom.Classes;
import org.casebook.classroom.ui.ClassLinks;
import org.casebook.classroom.ui.ClassTabs;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.casebook.regrade.Corrections;

/**
 * Voids a question for a class or accepts another answer to it, with what that changes, and takes it back.
 * {@code ?question=} followed by a version's id chooses the question beforehand.
 */
@Route("classes/:class/corrections")
@RolesAllowed(Role.TEACHERS)
class CorrectionsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final String QUESTION = "question";

    private final Corrections corrections;
    private final Classes classes;
    private final CurrentActor current;
    private String title = "";

    CorrectionsView(Corrections corrections, Classes classes, CurrentActor current) {
        this.corrections = corrections;
        this.classes = classes;
        this.current = current;
        addClassName("wide");
    }

    @Override
    public String getPageTitle() {
        return "Corrections in " + title + " · Casebook";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var schoolClass = classes.taught(current.get(), ClassLinks.classId(event.getRouteParameters()));
        title = schoolClass.name();
        var form = show(schoolClass);
        event.getLocation().getQueryParameters().getSingleParameter(QUESTION).ifPresent(form::choose);
    }

    private CorrectionForm show(ClassSummary schoolClass) {
        var form = new CorrectionForm(corrections, current, schoolClass.id(), () -> show(schoolClass));
        show(
                new H1(title),
                new ClassTabs(schoolClass.id(), ClassTabs.Tab.CORRECTIONS),
                new Paragraph("A question that turns out to be faulty can be voided for this class, and another answer"
                        + " can be made to count as right. What students answered stays as it is; what it says of"
                        + " them is computed anew. Both can be undone."),
                new H2("A new correction"),
                form,
                new H2("Corrections so far"),
                list(schoolClass));
        return form;
    }

    private Div list(ClassSummary schoolClass) {
        var made = corrections.ofClass(current.get(), schoolClass.id());
        if (made.isEmpty()) {
            return new Div(new Paragraph("None."));
        }
        var list = new UnorderedList();
        list.addClassName("to-do");
        made.forEach(correction -> list.add(item(schoolClass, correction)));
        return new Div(list);
    }

    private ListItem item(ClassSummary schoolClass, Correction correction) {
        var stem = Prose.plain(correction.question().head().stem());
        var about = new Span(what(correction) + " · " + answers(correction.answers()) + " · " + correction.by() + ", "
                + ReaderTime.dateTime(correction.at()));
        about.addClassName("about");
        var text = new Div(new Span(stem), about);
        var undoneAt = correction.undoneAt();
        if (undoneAt != null) {
            var state = new Span("Undone " + ReaderTime.dateTime(undoneAt));
            state.addClassName("state");
            return new ListItem(text, state);
        }
        var undo = new Button("Undo", _ -> undo(schoolClass, correction.id()));
        undo.setAriaLabel("Undo: " + what(correction) + ": " + stem);
        return new ListItem(text, undo);
    }

    private void undo(ClassSummary schoolClass, UUID correction) {
        if (Messages.attempt(() -> corrections.undo(current.get(), correction))) {
            show(schoolClass);
            Messages.done("Undone: all is as it was before.");
        }
    }

    private static String what(Correction correction) {
        return switch (correction.kind()) {
            case Correction.Voided _ -> "Voided";
            case Correction.Accepted(var text) -> "Accepted: '" + text + "'";
        };
    }

    private static String answers(long count) {
        return count == 1 ? "1 answer" : count + " answers";
    }
}
