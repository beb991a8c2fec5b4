package org.casebook.classroom.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.base.ui.Messages;
import org.casebook.classroom.ClassGroup;
import org.casebook.classroom.ClassSummary;
import org.casebook.classroom.GroupForm;
import org.casebook.classroom.GroupWork;
import org.casebook.classroom.Groups;
import org.casebook.people.CurrentActor;
import org.casebook.people.Person;

/** The groups within a class. */
class GroupsPanel extends Panel {

    private final UUID classId;
    private final Groups groups;
    private final Button make;
    private final UnorderedList list = new UnorderedList();
    private List<Person> students = List.of();

    GroupsPanel(UUID classId, Groups groups, Runnable changed) {
        super("Groups", changed);
        this.classId = classId;
        this.groups = groups;
        make = new Button("Add a group", _ -> create());
        list.addClassName("lines");
        add(
                new Paragraph("For work that is not for everyone. A student may be in several groups, or in none."),
                make,
                list);
    }

    void show(ClassSummary schoolClass, List<ClassGroup> groupsNow) {
        students = schoolClass.students();
        make.setVisible(!schoolClass.isArchived());
        list.removeAll();
        groupsNow.forEach(group -> list.add(line(group, !schoolClass.isArchived())));
    }

    private ListItem line(ClassGroup group, boolean canChange) {
        var names = in(group).stream().map(Person::inText).collect(Collectors.joining(", "));
        var name = new Span(group.name());
        var about = names.isEmpty() ? "Nobody yet" : group.students().size() + ": " + names;
        return canChange
                ? line(
                        name,
                        about,
                        action("Edit", group.name(), () -> edit(group)),
                        action("Delete", group.name(), () -> confirmDeletion(group)))
                : line(name, about);
    }

    private List<Person> in(ClassGroup group) {
        return students.stream()
                .filter(student -> group.students().contains(student.id()))
                .toList();
    }

    private void create() {
        new GroupDialog("Add a group", new GroupForm("", Set.of()), students, form -> {
                    groups.create(CurrentActor.get(), classId, form.name(), form.students());
                    changed();
                    return true;
                })
                .open();
    }

    private void edit(ClassGroup group) {
        GroupDialog.edit("Edit " + group.name(), group.form(), students, edit -> {
                    groups.change(CurrentActor.get(), group.id(), edit);
                    changed();
                    focusHeading();
                })
                .open();
    }

    private void confirmDeletion(ClassGroup group) {
        var work = groups.workOf(CurrentActor.get(), group.id());
        var dialog = work.stream().allMatch(GroupWork.Piece::over) ? deletion(group, work) : refusal(group, work);
        dialog.open();
    }

    private ConfirmDialog deletion(ClassGroup group, List<GroupWork.Piece> over) {
        var kept = over.isEmpty() ? "" : " They keep what it was set, which is over: " + titles(over) + ".";
        var confirm = new ConfirmDialog(
                "Delete the group '" + group.name() + "'?",
                "Its students stay in the class." + kept + " This can't be undone.",
                "Delete the group",
                _ -> {
                    if (Messages.attempt(() -> groups.delete(CurrentActor.get(), group.id()))) {
                        changed();
                        focusHeading();
                    }
                });
        confirm.setCancelable(true);
        return confirm;
    }

    private ConfirmDialog refusal(ClassGroup group, List<GroupWork.Piece> work) {
        var going = work.stream().filter(piece -> !piece.over()).toList();
        return new ConfirmDialog(
                "'" + group.name() + "' can't be deleted yet",
                "This work is set for the group and isn't over yet: " + titles(going)
                        + ". Close it or set it to others under 'Assignments'; then delete the group.",
                "Keep the group",
                _ -> focusHeading());
    }

    private static String titles(List<GroupWork.Piece> work) {
        return work.stream().map(piece -> "'" + piece.title() + "'").collect(Collectors.joining(", "));
    }
}
