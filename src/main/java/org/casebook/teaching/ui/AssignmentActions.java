package org.casebook.teaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.casebook.assignment.Assignment;
import org.casebook.assignment.GivingOut;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Messages;
import org.casebook.classroom.ClassSummary;
import org.casebook.classroom.Classes;
import org.casebook.people.CurrentActor;

/** What a teacher can do with an assignment: only what can do something as it stands. */
class AssignmentActions extends Div {

    private final GivenActions actions;
    private final GivingOut giving;
    private final Classes classes;
    private final Assignment assignment;
    private final Runnable changed;

    /** @param untouched whether nobody has begun */
    AssignmentActions(
            GivenActions actions,
            GivingOut giving,
            Classes classes,
            Assignment assignment,
            boolean untouched,
            boolean archived,
            Instant now,
            Runnable changed) {
        this.actions = actions;
        this.giving = giving;
        this.classes = classes;
        this.assignment = assignment;
        this.changed = changed;
        addClassName("tools");
        if (!assignment.isGiven()) {
            add(Buttons.primary("Give it out", _ -> give()));
        } else if (assignment.isWithdrawn()) {
            add(Buttons.primary("Bring it back", _ -> actions.reinstate(assignment, changed)));
        }
        addLinks();
        if (assignment.isGiven() && !assignment.isWithdrawn()) {
            addOfGiven(untouched, archived, now);
        }
        if (untouched) {
            add(new Button(assignment.isGiven() ? "Delete" : "Delete the draft", _ -> actions.delete(assignment)));
        }
    }

    private void addLinks() {
        var address = AssignmentView.address(assignment.classId(), assignment.id());
        if (assignment.isGiven()
                && !assignment.isWithdrawn()
                && assignment.plan().quiz() != null) {
            add(new RouterLink("Results, question by question", AssignmentResultsView.class, address));
        }
        var quiz = assignment.plan().quiz();
        if (quiz != null && quiz.sameQuestions()) {
            add(
                    new RouterLink("Questions", PaperView.class, address),
                    new RouterLink("On paper", PaperPrintView.class, address));
        }
        add(
                new RouterLink("Edit", EditAssignmentView.class, address),
                new RouterLink("Preview as a student", PreviewView.class, address),
                new Button("To other classes", _ -> copy()));
    }

    private void addOfGiven(boolean untouched, boolean archived, Instant now) {
        var schedule = assignment.plan().schedule();
        if (schedule.lastTime() != null && !archived) {
            add(new Button("Extend for all", _ -> actions.extend(assignment, changed)));
        }
        if (GivenActions.waitsForRelease(assignment)) {
            add(
                    assignment.releasedAt() == null
                            ? new Button("Release the feedback", _ -> actions.release(assignment, changed))
                            : new Button("Take the release back", _ -> actions.withhold(assignment, changed)));
        }
        if (schedule.isOpen(now) && now.isAfter(schedule.opens())) {
            add(new Button("Close now", _ -> actions.close(assignment, changed)));
        }
        add(
                untouched
                        ? new Button("Take it back", _ -> actions.takeBack(assignment, changed))
                        : new Button("Withdraw", _ -> actions.withdraw(assignment, changed)));
    }

    private void give() {
        if (Messages.attempt(() -> actions.assignments().give(CurrentActor.get(), assignment.id()))) {
            changed.run();
            actions.given(List.of(actions.assignments().get(CurrentActor.get(), assignment.id())));
        }
    }

    private void copy() {
        var others = classes.taughtBy(CurrentActor.get()).stream()
                .filter(schoolClass -> !schoolClass.isArchived())
                .toList();
        new CopyDialog(others, this::giveTo, this::copyTo).open();
    }

    private void giveTo(List<ClassSummary> targets) {
        Messages.attempt(() -> actions.given(
                giving
                        .giveAlso(
                                CurrentActor.get(),
                                assignment.id(),
                                targets.stream().map(ClassSummary::id).toList())
                        .stream()
                        .map(id -> actions.assignments().get(CurrentActor.get(), id))
                        .toList()));
    }

    private void copyTo(List<ClassSummary> targets) {
        Messages.attempt(() -> {
            var copies = targets.stream()
                    .map(target -> actions.assignments().copy(CurrentActor.get(), assignment.id(), target.id()))
                    .toList();
            Messages.done("Copied to "
                    + targets.stream().map(ClassSummary::name).collect(Collectors.joining(", ")) + " as a draft.");
            if (copies.size() == 1) {
                getUI().ifPresent(ui -> ui.navigate(
                        EditAssignmentView.class,
                        AssignmentView.address(targets.getFirst().id(), copies.getFirst())));
            }
        });
    }
}
