package org.casebook.classroom.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.casebook.base.ui.ReaderTime;
import org.casebook.classroom.ClassSummary;
import org.casebook.classroom.Classes;
import org.casebook.people.CurrentActor;

/** Puts a class away at its term's end, and takes it up again. */
class ArchivePanel extends Panel {

    private final UUID classId;
    private final Classes classes;
    private final Paragraph state = new Paragraph();
    private final Button archive = new Button("Archive the class", _ -> confirm());
    private final Button restore = new Button("Restore the class", _ -> restore());

    ArchivePanel(UUID classId, Classes classes, Runnable changed) {
        super("End of term", changed);
        this.classId = classId;
        this.classes = classes;
        add(state, archive, restore);
    }

    void show(ClassSummary schoolClass) {
        var archivedAt = schoolClass.archivedAt();
        state.setText(
                archivedAt == null
                        ? "An archived class is listed apart. Its results can still be read; nobody can join it,"
                                + " and what it was set is closed. Students still see what they have done."
                        : "Archived " + ReaderTime.date(archivedAt)
                                + ". Its results can be read; to change who is in it, restore it.");
        archive.setVisible(archivedAt == null);
        restore.setVisible(archivedAt != null);
    }

    private void confirm() {
        var confirm = new ConfirmDialog(
                "Archive this class?",
                "Its join code stops working. Everything is kept, and you can restore the class at any time.",
                "Archive the class",
                _ -> {
                    classes.archive(CurrentActor.get(), classId);
                    changed();
                    focusHeading();
                });
        confirm.setCancelable(true);
        confirm.open();
    }

    private void restore() {
        classes.restore(CurrentActor.get(), classId);
        changed();
        focusHeading();
    }
}
