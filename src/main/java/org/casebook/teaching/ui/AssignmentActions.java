package org.casebook.teaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import org.casebook.assignment.Assignment;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.FeedbackTime;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Messages;
import org.casebook.classroom.Classes;
import org.casebook.classroom.ui.ClassLinks;
import org.casebook.people.CurrentActor;

/** What a teacher can do with an assignment. */
class AssignmentActions extends Div {

    private final Assignments assignments;
    private final Classes classes;
    private final Assignment assignment;
    private final Runnable changed;

    AssignmentActions(Assignments assignments, Classes classes, Assignment assignment, Runnable changed) {
        this.assignments = assignments;
        this.classes = classes;
        this.assignment = assignment;
        this.changed = changed;
        addClassName("tools");
        var address = AssignmentView.address(assignment.classId(), assignment.id());
        if (!assignment.isGiven()) {
            add(Buttons.primary(
                    "Give it out", _ -> run("Given out.", () -> assignments.give(CurrentActor.get(), id()))));
        }
        var edit = new RouterLink("Edit", EditAssignmentView.class, address);
        if (assignment.isGiven() && assignment.plan().quiz() != null) {
            add(new RouterLink("Results, question by question", AssignmentResultsView.class, address));
        }
        var preview = new RouterLink("Preview as a student", PreviewView.class, address);
        add(edit, preview, new Button("Copy to a class", _ -> copy()));
        addRelease();
        if (!assignment.isGiven()) {
            add(new Button("Delete the draft", _ -> confirmDelete()));
        }
    }

    private void addRelease() {
        var quiz = assignment.plan().quiz();
        if (!assignment.isGiven() || quiz == null || quiz.feedback() != FeedbackTime.WHEN_RELEASED) {
            return;
        }
        add(
                assignment.releasedAt() == null
                        ? new Button(
                                "Release the feedback",
                                _ -> run(
                                        "Released: students see which answers were right.",
                                        () -> assignments.release(CurrentActor.get(), id())))
                        : new Button(
                                "Take the release back",
                                _ -> run(
                                        "Students don't see which answers were right any more.",
                                        () -> assignments.withhold(CurrentActor.get(), id()))));
    }

    private void copy() {
        new CopyDialog(
                        classes.taughtBy(CurrentActor.get()).stream()
                                .filter(schoolClass -> !schoolClass.isArchived())
                                .toList(),
                        target -> Messages.attempt(() -> {
                            var copied = assignments.copy(CurrentActor.get(), id(), target.id());
                            Messages.done("Copied to " + target.name() + " as a draft.");
                            getUI().ifPresent(ui ->
                                    ui.navigate(EditAssignmentView.class, AssignmentView.address(target.id(), copied)));
                        }))
                .open();
    }

    private void confirmDelete() {
        var confirm = new ConfirmDialog(
                "Delete this draft?",
                "It can't be brought back.",
                "Delete it",
                _ -> Messages.attempt(() -> {
                    assignments.delete(CurrentActor.get(), id());
                    getUI().ifPresent(ui -> ui.navigate(AssignmentsView.class, ClassLinks.of(assignment.classId())));
                }));
        confirm.setCancelable(true);
        confirm.open();
    }

    private void run(String done, Runnable action) {
        if (Messages.attempt(action)) {
            Messages.done(done);
            changed.run();
        }
    }

    private UUID id() {
        return assignment.id();
    }
}
