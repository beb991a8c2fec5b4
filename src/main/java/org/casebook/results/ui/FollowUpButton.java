package org.casebook.results.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.UUID;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.ReaderTime;
import org.casebook.classroom.ClassSummary;
import org.casebook.classroom.ui.ClassLinks;
import org.casebook.people.CurrentActor;
import org.casebook.results.FollowUps;
import org.casebook.results.FollowUps.Need;

/** Makes a draft of work for those who need it, and goes on to its form; the message there takes it back. */
class FollowUpButton extends Button {

    private final FollowUps followUps;
    private final ClassSummary schoolClass;

    /** @param what what it is about, for whoever doesn't see where the button stands */
    FollowUpButton(FollowUps followUps, ClassSummary schoolClass, Need need, String what) {
        super("Set them work on it");
        this.followUps = followUps;
        this.schoolClass = schoolClass;
        setAriaLabel("Set them work on it: " + what);
        addClassName("not-on-paper");
        addClickListener(_ -> Messages.attempt(() -> draft(need)));
    }

    private void draft(Need need) {
        var id = followUps.draft(CurrentActor.get(), schoolClass.id(), need, ReaderTime.zone());
        UI.getCurrent().navigate("classes/" + schoolClass.id() + "/assignments/" + id + "/edit");
        int students = need.students().size();
        Messages.undoable(
                "A draft is made for " + students + (students == 1 ? " student of " : " students of ")
                        + schoolClass.name() + ". No student sees it until you give it out.",
                () -> undo(id));
    }

    private void undo(UUID id) {
        followUps.undo(CurrentActor.get(), id);
        UI.getCurrent().navigate(ClassView.class, ClassLinks.of(schoolClass.id()));
        Messages.done("The draft is deleted.");
    }

    /** None where the class's term is over. */
    static List<FollowUpButton> of(FollowUps followUps, ClassSummary schoolClass, Need need, String what) {
        return schoolClass.isArchived() ? List.of() : List.of(new FollowUpButton(followUps, schoolClass, need, what));
    }
}
