package org.casebook.classroom.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.UUID;
import org.casebook.base.ui.Messages;
import org.casebook.classroom.ClassSummary;
import org.casebook.classroom.Memberships;
import org.casebook.people.CurrentActor;
import org.casebook.people.People;
import org.casebook.people.Person;
import org.casebook.people.Role;

/** The teachers of a class, who add and remove one another. */
class TeachersPanel extends Panel {

    private final UUID classId;
    private final Memberships memberships;
    private final PersonPicker picker;
    private final UnorderedList list = new UnorderedList();

    TeachersPanel(UUID classId, Memberships memberships, People people, Runnable changed) {
        super("Teachers", changed);
        this.classId = classId;
        this.memberships = memberships;
        picker = new PersonPicker("Add a teacher by name", Role.TEACHER, people, this::add);
        list.addClassName("lines");
        add(picker, list);
    }

    void show(ClassSummary schoolClass) {
        picker.setVisible(!schoolClass.isArchived());
        list.removeAll();
        // The last one can't go: nobody could look after the class any more.
        boolean canGo = !schoolClass.isArchived() && schoolClass.teachers().size() > 1;
        schoolClass.teachers().forEach(teacher -> list.add(line(teacher, canGo)));
    }

    private ListItem line(Person teacher, boolean canGo) {
        boolean own = teacher.id().equals(CurrentActor.get().id());
        var name = new Span(teacher.listName());
        var about = teacher.username() + (own ? ", that is you" : "");
        return canGo
                ? line(name, about, action("Remove", teacher.inText(), () -> {
                    if (own) {
                        confirmLeaving(teacher);
                    } else {
                        remove(teacher);
                    }
                }))
                : line(name, about);
    }

    private void add(Person teacher) {
        if (Messages.attempt(() -> memberships.add(CurrentActor.get(), classId, teacher.id()))) {
            undoable(
                    teacher.inText() + " teaches the class too now.",
                    () -> memberships.remove(CurrentActor.get(), classId, teacher.id()));
        }
    }

    private void remove(Person teacher) {
        if (Messages.attempt(() -> memberships.remove(CurrentActor.get(), classId, teacher.id()))) {
            undoable(
                    teacher.inText() + " no longer teaches the class.",
                    () -> memberships.add(CurrentActor.get(), classId, teacher.id()));
            focusHeading();
        }
    }

    /** Asked first, because whoever has gone can't undo it. */
    private void confirmLeaving(Person self) {
        var confirm = new ConfirmDialog(
                "Leave this class?",
                "You will not see the class and its students any more. Another of its teachers can add you again.",
                "Leave the class",
                _ -> {
                    if (Messages.attempt(() -> memberships.remove(CurrentActor.get(), classId, self.id()))) {
                        UI.getCurrent().navigate(ClassesView.class);
                    }
                });
        confirm.setCancelable(true);
        confirm.open();
    }
}
