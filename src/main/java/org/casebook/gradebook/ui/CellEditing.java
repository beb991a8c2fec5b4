package org.casebook.gradebook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import org.casebook.base.Edit;
import org.casebook.base.ui.Messages;
import org.casebook.gradebook.GradeOverrides;
import org.casebook.gradebook.GradeOverrides.ByHand;
import org.casebook.gradebook.GradeOverrides.Detail;
import org.casebook.people.CurrentActor;

/** Sets grades by hand where they stand in the table, one at a time, and takes that back. */
final class CellEditing {

    private final GradeOverrides overrides;
    private final UUID classId;
    private final Shown shown;
    private Runnable closeLast = () -> {};

    /** @param shown shows the grades anew and goes on at the one that was set */
    CellEditing(GradeOverrides overrides, UUID classId, Shown shown) {
        this.overrides = overrides;
        this.classId = classId;
        this.shown = shown;
    }

    /** What is done once a grade has changed. */
    interface Shown {
        void changed(UUID assignment, UUID student);
    }

    /** Puts a form in the cell's place until the grade is set or it stays as it was. */
    void open(Div cell, UUID assignment, UUID student, Runnable cancelled) {
        closeLast.run();
        var detail = read(assignment, student);
        var before = cell.getChildren().toArray(Component[]::new);
        closeLast = () -> {
            cell.removeAll();
            cell.add(before);
            closeLast = () -> {};
        };
        cell.removeAll();
        cell.add(OverrideForm.inCell(detail.settings().scheme(), detail.byHand(), edit -> save(detail, edit), () -> {
            closeLast.run();
            cancelled.run();
        }));
    }

    private Detail read(UUID assignment, UUID student) {
        return overrides.of(CurrentActor.get(), classId, assignment, student);
    }

    private void save(Detail opened, Edit<ByHand> edit) {
        var assignment = opened.assignment().id();
        var student = opened.student().id();
        overrides.edit(CurrentActor.get(), classId, assignment, student, edit);
        closeLast = () -> {};
        var now = read(assignment, student).byHand();
        shown.changed(assignment, student);
        Messages.undoable(
                (now.equals(ByHand.NONE) ? "The computed grade holds again: " : "The grade is set: ")
                        + opened.student().inText() + ", "
                        + opened.assignment().plan().title() + ".",
                () -> {
                    overrides.edit(CurrentActor.get(), classId, assignment, student, new Edit<>(now, opened.byHand()));
                    shown.changed(assignment, student);
                    Messages.done("The grade is as it was.");
                });
    }
}
