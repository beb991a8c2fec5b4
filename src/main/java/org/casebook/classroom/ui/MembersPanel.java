package org.casebook.classroom.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import org.casebook.base.ui.Messages;
import org.casebook.classroom.Memberships;
import org.casebook.people.CurrentActor;
import org.casebook.people.People;
import org.casebook.people.Person;
import org.casebook.people.Role;

/** The teachers or the students of a class, as an administrator sees and changes them. */
class MembersPanel extends Panel {

    private final UUID classId;
    private final Role role;
    private final Memberships memberships;
    private final PersonPicker picker;
    private final Paragraph empty = new Paragraph("Nobody yet.");
    private final UnorderedList list = new UnorderedList();

    MembersPanel(UUID classId, Role role, Memberships memberships, People people, Runnable changed) {
        super(role.label() + "s", changed);
        this.classId = classId;
        this.role = role;
        this.memberships = memberships;
        var label = role == Role.TEACHER ? "Add a teacher by name" : "Add a student by name";
        picker = new PersonPicker(label, role, people, this::add);
        list.addClassName("lines");
        add(picker, empty, list);
    }

    void show(List<Person> members, boolean archived) {
        title(role.label() + "s (" + members.size() + ")");
        picker.setVisible(!archived);
        empty.setVisible(members.isEmpty());
        list.removeAll();
        for (var person : members) {
            var name = new Anchor("people/" + person.id(), person.listName());
            var about = person.active() ? person.username() : person.username() + ", deactivated";
            list.add(line(
                    name,
                    about,
                    archived ? new Button[0] : new Button[] {action("Remove", person.inText(), () -> remove(person))}));
        }
    }

    private void add(Person person) {
        if (Messages.attempt(() -> memberships.add(CurrentActor.get(), classId, person.id()))) {
            undoable(
                    person.inText() + " is in the class now.",
                    () -> memberships.remove(CurrentActor.get(), classId, person.id()));
        }
    }

    private void remove(Person person) {
        if (Messages.attempt(() -> memberships.remove(CurrentActor.get(), classId, person.id()))) {
            undoable(
                    person.inText() + " is no longer in the class. Everything they did is kept.",
                    () -> memberships.addAll(CurrentActor.get(), classId, List.of(person.id())));
            focusHeading();
        }
    }
}
