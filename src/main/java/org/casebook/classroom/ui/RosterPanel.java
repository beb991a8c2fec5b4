package org.casebook.classroom.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.base.NameKey;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.ClassGroup;
import org.casebook.classroom.ClassSummary;
import org.casebook.classroom.Classes;
import org.casebook.classroom.Memberships;
import org.casebook.classroom.RegisterNumbering;
import org.casebook.classroom.RegisterNumbers;
import org.casebook.people.CurrentActor;
import org.casebook.people.People;
import org.casebook.people.Person;
import org.casebook.people.Role;

/** The students of a class: found, added by name, moved and taken out. */
class RosterPanel extends Panel {

    /** From how many students on a name is found sooner by typing than by looking. */
    private static final int LONG = 12;

    private final UUID classId;
    private final Classes classes;
    private final Memberships memberships;
    private final RegisterNumbering numbering;
    private final PersonPicker picker;
    private final Button numbersButton = new Button("Register numbers", _ -> number());
    private final TextField filter = new TextField("Find a student of the class");
    private final Paragraph empty = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private List<Person> students = List.of();
    private RegisterNumbers numbers = RegisterNumbers.NONE;
    private List<ClassGroup> groups = List.of();
    private boolean archived;

    RosterPanel(
            UUID classId,
            Classes classes,
            Memberships memberships,
            RegisterNumbering numbering,
            People people,
            Runnable changed) {
        super("Students", changed);
        this.classId = classId;
        this.classes = classes;
        this.memberships = memberships;
        this.numbering = numbering;
        picker = new PersonPicker("Add a student by name", Role.STUDENT, people, this::add);
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(_ -> fill());
        list.addClassName("lines");
        var allowed = new Anchor(ClassLinks.accommodations(classId), "Extra time, breaks and other accommodations");
        add(new Paragraph(allowed), picker, Styled.div("tools", numbersButton), filter, empty, list);
    }

    void show(ClassSummary schoolClass, List<ClassGroup> groupsNow) {
        students = schoolClass.students();
        numbers = schoolClass.numbers();
        groups = groupsNow;
        archived = schoolClass.isArchived();
        title("Students (" + students.size() + ")");
        picker.setVisible(!archived);
        numbersButton.setVisible(!archived && !students.isEmpty());
        filter.setVisible(students.size() > LONG);
        fill();
    }

    private void fill() {
        var wanted = filter.isVisible() ? NameKey.of(filter.getValue()) : "";
        var shown = students.stream()
                .filter(student -> NameKey.of(student.displayName() + " " + PersonPicker.label(student))
                        .contains(wanted))
                .toList();
        list.removeAll();
        shown.forEach(student -> list.add(line(student)));
        empty.setText(
                students.isEmpty()
                        ? "Nobody is in this class yet. Show the join code, or add students by name."
                        : "Nobody by that name in this class.");
        empty.setVisible(shown.isEmpty());
    }

    private ListItem line(Person student) {
        var name = new Anchor(ClassLinks.results(classId, student.id()), student.listName());
        var number = numbers.of(student);
        var about = Stream.concat(
                        number == null ? Stream.of(student.username()) : Stream.of("No. " + number, student.username()),
                        groups.stream()
                                .filter(group -> group.students().contains(student.id()))
                                .map(ClassGroup::name))
                .collect(Collectors.joining(", "));
        return archived
                ? line(name, about)
                : line(
                        name,
                        about,
                        action("Move", student.inText(), () -> move(student)),
                        action("Remove", student.inText(), () -> remove(student)));
    }

    private void number() {
        new NumbersDialog(students, numbers, edit -> {
                    numbering.set(CurrentActor.get(), classId, edit);
                    changed();
                    focusHeading();
                })
                .open();
    }

    private void add(Person student) {
        if (Messages.attempt(() -> memberships.add(CurrentActor.get(), classId, student.id()))) {
            undoable(
                    student.inText() + " is in the class now.",
                    () -> memberships.remove(CurrentActor.get(), classId, student.id()));
        }
    }

    private void remove(Person student) {
        if (Messages.attempt(() -> memberships.remove(CurrentActor.get(), classId, student.id()))) {
            undoable(
                    student.inText() + " is no longer in the class. Everything they did is kept.",
                    () -> memberships.add(CurrentActor.get(), classId, student.id()));
            focusHeading();
        }
    }

    private void move(Person student) {
        var others = classes.taughtBy(CurrentActor.get()).stream()
                .filter(other -> !other.isArchived() && !other.id().equals(classId))
                .toList();
        new MoveDialog(student, others, to -> {
                    boolean done = Messages.attempt(
                            () -> memberships.move(CurrentActor.get(), classId, to.id(), student.id()));
                    if (done) {
                        undoable(
                                student.inText() + " is in '" + to.name() + "' now.",
                                () -> memberships.move(CurrentActor.get(), to.id(), classId, student.id()));
                        focusHeading();
                    }
                    return done;
                })
                .open();
    }
}
