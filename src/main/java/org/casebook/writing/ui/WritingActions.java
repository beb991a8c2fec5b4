package org.casebook.writing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.FieldErrors;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.ClassSummary;
import org.casebook.writing.WritingAssignment;
import org.casebook.writing.WritingSummary;

/** What a teacher can do with something to write: only what can do something as it stands. */
class WritingActions extends Div {

    private final transient GivenWriting given;
    private final transient Runnable changed;

    WritingActions(GivenWriting given, ClassSummary schoolClass, WritingSummary summary, Runnable changed) {
        this.given = given;
        this.changed = changed;
        addClassName("tools");
        var assignment = summary.assignment();
        var address = WritingLinks.of(assignment.classId(), assignment.id());
        if (!assignment.isGiven()) {
            add(
                    Buttons.primary("Give it out", _ -> given.give(schoolClass, assignment, changed)),
                    new RouterLink("Edit", EditWritingView.class, address));
        } else if (assignment.isWithdrawn()) {
            add(Buttons.primary("Bring it back", _ -> given.reinstate(assignment, changed)));
        }
        if (assignment.isGiven() && summary.handedIn() > 0) {
            var marks = new Anchor(WritingLinks.marks(assignment.classId(), assignment.id()), "Mark");
            marks.addClassName("action");
            add(marks);
        }
        add(new RouterLink("On paper", WritingPaperView.class, address));
        boolean untouched = summary.begun() == 0;
        if (assignment.isGiven() && !assignment.isWithdrawn()) {
            add(new Button("Change the due date", _ -> due(assignment)));
            add(
                    untouched
                            ? new Button("Take it back", _ -> given.takeBack(assignment, changed))
                            : new Button("Withdraw", _ -> given.withdraw(assignment, changed)));
        }
        if (untouched) {
            add(new Button(assignment.isGiven() ? "Delete" : "Delete the draft", _ -> given.delete(assignment)));
        }
    }

    private void due(WritingAssignment assignment) {
        var dialog = new Dialog();
        dialog.setHeaderTitle("Due date for all");
        var due = new DueField(assignment.plan().due());
        var errors = new FieldErrors().add("due", due);
        dialog.add(Styled.div("fields", due));
        dialog.getFooter().add(new Button("Cancel", _ -> dialog.close()), Buttons.primary("Save", _ -> {
            if (errors.attempt(() -> given.due(assignment, due.instant(), changed))) {
                dialog.close();
            }
        }));
        dialog.open();
    }
}
