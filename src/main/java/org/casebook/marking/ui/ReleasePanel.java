package org.casebook.marking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Objects;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.Styled;
import org.casebook.marking.MarkRelease;
import org.casebook.marking.MarkRelease.Standing;
import org.casebook.people.CurrentActor;

/** From when marks count. */
class ReleasePanel extends Section {

    private final transient MarkRelease release;
    private final transient Standing standing;
    private final transient Runnable changed;

    ReleasePanel(MarkRelease release, Standing standing, Runnable changed) {
        this.release = release;
        this.standing = standing;
        this.changed = changed;
        var assignment = standing.assignment();
        add(new H2("Release"));
        if (assignment.isReleased()) {
            add(
                    new Paragraph("Students see their marks since "
                            + ReaderTime.dateTime(Objects.requireNonNull(assignment.releasedAt()))
                            + (assignment.isWithdrawn() ? ". " : ", and they count among the grades. ") + marked()
                            + " To change one, take the release back"
                            + " first."),
                    Styled.div("tools", new Button("Take the release back", _ -> withhold())));
        } else {
            add(
                    new Paragraph(
                            marked() + " Students see nothing of it, and the grade book neither, until you release"
                                    + " the marks."),
                    Styled.div("tools", new Button("Release the marks", _ -> confirm())));
        }
    }

    private String marked() {
        return standing.marked() + " of " + standing.texts()
                + (standing.texts() == 1 ? " text has points." : " texts have points.");
    }

    private void confirm() {
        int without = standing.texts() - standing.marked();
        var open =
                without == 0 ? "" : " " + (without == 1 ? "1 text has" : without + " texts have") + " no points yet.";
        var confirm = new ConfirmDialog(
                "Release the marks?",
                "Each student sees their points with your comment, and the points count among the grades." + open,
                "Release them",
                _ -> {
                    if (Messages.attempt(() -> release.release(
                            CurrentActor.get(),
                            standing.assignment().classId(),
                            standing.assignment().id()))) {
                        changed.run();
                        Messages.undoable("Released: students see their marks.", this::withhold);
                    }
                });
        confirm.setCancelable(true);
        confirm.open();
    }

    private void withhold() {
        release.withhold(
                CurrentActor.get(),
                standing.assignment().classId(),
                standing.assignment().id());
        changed.run();
        Messages.done("Taken back: students see no marks.");
    }
}
