package org.casebook.writing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.time.Instant;
import java.util.UUID;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.ReaderTime;
import org.casebook.classroom.ClassSummary;
import org.casebook.classroom.ui.ClassLinks;
import org.casebook.people.CurrentActor;
import org.casebook.writing.WritingAssignment;
import org.casebook.writing.WritingAssignments;
import org.casebook.writing.WritingLifecycle;
import org.casebook.writing.WritingPlan;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a teacher does with something to write once it is made, with a way back wherever there is one. */
@Component
record GivenWriting(WritingAssignments assignments, WritingLifecycle lifecycle) {

    void give(ClassSummary schoolClass, WritingAssignment assignment, Runnable changed) {
        if (Messages.attempt(() -> assignments.give(CurrentActor.get(), schoolClass.id(), assignment.id()))) {
            changed.run();
            told(schoolClass, assignment.id(), assignment.plan());
        }
    }

    /** Says what was done, and lets it be taken back. */
    void told(ClassSummary schoolClass, UUID id, WritingPlan plan) {
        Messages.undoable(
                "Given out. "
                        + WritingWords.given(
                                schoolClass.name(), schoolClass.students().size(), plan),
                () -> {
                    lifecycle.takeBack(CurrentActor.get(), schoolClass.id(), id);
                    show(schoolClass.id(), id);
                    Messages.done("Taken back: it is a draft, which no student sees.");
                });
    }

    void takeBack(WritingAssignment assignment, Runnable changed) {
        if (Messages.attempt(() -> lifecycle.takeBack(CurrentActor.get(), assignment.classId(), assignment.id()))) {
            changed.run();
            Messages.done("Taken back: it is a draft, which no student sees.");
        }
    }

    void withdraw(WritingAssignment assignment, Runnable changed) {
        confirm(
                "Withdraw this writing task?",
                "It goes from what students have to do. What they have written is kept, and they can read it. You can"
                        + " bring it back.",
                "Withdraw it",
                () -> {
                    lifecycle.withdraw(CurrentActor.get(), assignment.classId(), assignment.id());
                    changed.run();
                    Messages.undoable(
                            "Withdrawn.",
                            () -> reinstate(assignment, () -> show(assignment.classId(), assignment.id())));
                });
    }

    void reinstate(WritingAssignment assignment, Runnable changed) {
        if (Messages.attempt(() -> lifecycle.reinstate(CurrentActor.get(), assignment.classId(), assignment.id()))) {
            changed.run();
            Messages.done("Brought back, with everything that was written.");
        }
    }

    void delete(WritingAssignment assignment) {
        confirm(
                assignment.isGiven() ? "Delete this writing task?" : "Delete this draft?",
                (assignment.isGiven() ? "Nobody has begun. " : "") + "It can't be brought back.",
                "Delete it",
                () -> {
                    lifecycle.delete(CurrentActor.get(), assignment.classId(), assignment.id());
                    UI.getCurrent().navigate(ClassWritingView.class, ClassLinks.of(assignment.classId()));
                    Messages.done("Deleted.");
                });
    }

    void due(WritingAssignment assignment, @Nullable Instant due, Runnable changed) {
        var before = assignment.plan().due();
        assignments.due(CurrentActor.get(), assignment.classId(), assignment.id(), due);
        changed.run();
        Messages.undoable(
                due == null ? "It has no due date any more." : "Due " + ReaderTime.dateTime(due) + ".", () -> {
                    assignments.due(CurrentActor.get(), assignment.classId(), assignment.id(), before);
                    show(assignment.classId(), assignment.id());
                });
    }

    static void confirm(String title, String text, String act, Runnable action) {
        var confirm = new ConfirmDialog(title, text, act, _ -> Messages.attempt(action));
        confirm.setCancelable(true);
        confirm.open();
    }

    static void show(UUID classId, UUID id) {
        UI.getCurrent().navigate(WritingAssignmentView.class, WritingLinks.of(classId, id));
    }
}
