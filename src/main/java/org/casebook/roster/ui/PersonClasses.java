package org.casebook.roster.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.ClassDetails;
import org.casebook.classroom.ClassDirectory;
import org.casebook.classroom.Memberships;
import org.casebook.people.CurrentActor;
import org.casebook.people.Person;
import org.casebook.people.Role;

/** The classes that a person is in or teaches; they come into others, move and leave. */
class PersonClasses extends Section {

    private final Person person;
    private final ClassDirectory classes;
    private final Memberships memberships;
    private final ComboBox<ClassDetails> target = new ComboBox<>("Another class");
    private final Button add = new Button("Add to this class", _ -> add());
    private final H2 heading = new H2("Classes");
    private final UnorderedList list = new UnorderedList();
    private final Paragraph empty = new Paragraph("In no class at the moment.");

    PersonClasses(Person person, ClassDirectory classes, Memberships memberships) {
        this.person = person;
        this.classes = classes;
        this.memberships = memberships;
        heading.getElement().setAttribute("tabindex", "-1");
        if (person.role() == Role.ADMINISTRATOR) {
            add(heading, new Paragraph("Administrators run classes; they are in none."));
            return;
        }
        list.addClassName("lines");
        target.setItems(query -> classes
                .find(
                        CurrentActor.get(),
                        query.getFilter().orElse(""),
                        false,
                        ClassDirectory.Order.NAME,
                        true,
                        query.getPage(),
                        query.getPageSize())
                .stream());
        target.setItemLabelGenerator(ClassDetails::name);
        target.setHelperText(
                person.role() == Role.STUDENT
                        ? "Choose a class to add them to it, or to move them there from one above."
                        : "Choose a class to add them to it.");
        target.addValueChangeListener(_ -> refresh());
        add(heading, list, empty, Styled.div("picker", target, add));
        refresh();
    }

    private void refresh() {
        var own = classes.ofPerson(CurrentActor.get(), person.id());
        var chosen = target.getValue();
        add.setEnabled(chosen != null
                && own.stream().noneMatch(schoolClass -> schoolClass.id().equals(chosen.id())));
        list.removeAll();
        own.forEach(schoolClass -> list.add(line(schoolClass)));
        empty.setVisible(own.isEmpty());
    }

    private ListItem line(ClassDetails schoolClass) {
        var name = new Anchor("manage-classes/" + schoolClass.id(), schoolClass.name());
        var actions = new Div();
        if (schoolClass.summary().isArchived()) {
            actions.add(new Paragraph("Archived"));
            return new ListItem(new Div(name), actions);
        }
        if (person.role() == Role.STUDENT && add.isEnabled()) {
            var to = target.getValue();
            actions.add(action(
                    "Move to " + to.name(), "from " + schoolClass.name(), () -> move(schoolClass.id(), to.id())));
        }
        actions.add(action("Remove", "from " + schoolClass.name(), () -> remove(schoolClass.id())));
        return new ListItem(new Div(name), actions);
    }

    private void add() {
        var id = target.getValue().id();
        change(
                () -> memberships.add(CurrentActor.get(), id, person.id()),
                person.inText() + " is in '" + target.getValue().name() + "' now.",
                () -> memberships.remove(CurrentActor.get(), id, person.id()));
        target.focus();
    }

    private void move(UUID from, UUID to) {
        change(
                () -> memberships.move(CurrentActor.get(), from, to, person.id()),
                person.inText() + " has moved. Everything they did goes with them.",
                () -> memberships.move(CurrentActor.get(), to, from, person.id()));
    }

    private void remove(UUID from) {
        change(
                () -> memberships.remove(CurrentActor.get(), from, person.id()),
                person.inText() + " is out of the class. Everything they did is kept.",
                () -> memberships.addAll(CurrentActor.get(), from, List.of(person.id())));
    }

    private void change(Runnable action, String done, Runnable undo) {
        if (Messages.attempt(action)) {
            target.clear();
            refresh();
            // The button that was used is gone or out of use.
            heading.getElement().callJsFunction("focus");
            Messages.undoable(done, () -> {
                undo.run();
                refresh();
            });
        }
    }

    private static Button action(String text, String about, Runnable action) {
        var button = Buttons.quiet(text, _ -> action.run());
        button.setAriaLabel(text + " " + about);
        return button;
    }
}
