package org.casebook.teaching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.casebook.assignment.Allowances;
import org.casebook.assignment.LastingAccommodations;
import org.casebook.base.Edit;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.DataTable;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.ClassSummary;
import org.casebook.classroom.Classes;
import org.casebook.classroom.ui.ClassPage;
import org.casebook.classroom.ui.ClassTabs;
import org.casebook.people.CurrentActor;
import org.casebook.people.Person;
import org.casebook.people.Role;

/** Which students of a class are allowed what in all its assignments. */
@Route("classes/:class/accommodations")
@RolesAllowed(Role.TEACHERS)
class AccommodationsView extends ClassPage {

    private final LastingAccommodations accommodations;
    private final Classes classes;

    AccommodationsView(LastingAccommodations accommodations, Classes classes) {
        this.accommodations = accommodations;
        this.classes = classes;
        addClassName("wide");
    }

    @Override
    protected void refresh() {
        var schoolClass = classes.taught(CurrentActor.get(), classId());
        var allowed = accommodations.ofClass(CurrentActor.get(), classId());
        var set = Buttons.primary("Set for students", _ -> ask(schoolClass, allowed, Set.of()));
        set.setVisible(!schoolClass.isArchived());
        show(
                heading("Accommodations of " + schoolClass.name()),
                new ClassTabs(classId(), ClassTabs.Tab.PEOPLE),
                new Paragraph("Set once, they apply in every assignment of the class, future ones too. An assignment"
                        + " that is over keeps the times it had. In a single assignment they can be set otherwise, where"
                        + " you see how far everyone is. The class's teachers see them, and each student their own."),
                Styled.div("tools", set),
                allowed.isEmpty() ? new Paragraph("Nobody has any yet.") : new AllowanceTable(schoolClass, allowed));
    }

    private final class AllowanceTable extends DataTable {

        AllowanceTable(ClassSummary schoolClass, Map<UUID, Allowances> allowed) {
            super("Who is allowed what", List.of("Student", "Allowed", "Change"));
            for (var student : schoolClass.students()) {
                var own = allowed.get(student.id());
                if (own != null) {
                    addRow(List.of(
                            new Span(student.listName()),
                            new Span(String.join(", ", own.words())),
                            schoolClass.isArchived() ? new Span() : actions(schoolClass, student, own, allowed)));
                }
            }
        }
    }

    private Component actions(ClassSummary schoolClass, Person student, Allowances own, Map<UUID, Allowances> allowed) {
        return new Div(
                action("Edit", student, () -> ask(schoolClass, allowed, Set.of(student))),
                action("Remove", student, () -> remove(student, own)));
    }

    private static Button action(String text, Person student, Runnable action) {
        var button = Buttons.small(text, _ -> action.run());
        button.setAriaLabel(text + " the accommodations of " + student.inText());
        return button;
    }

    private void ask(ClassSummary schoolClass, Map<UUID, Allowances> allowed, Set<Person> chosen) {
        new AllowanceDialog(schoolClass.students(), allowed, chosen, edit -> {
                    set(classId(), edit);
                    Messages.done("Saved. It holds from now on.");
                })
                .open();
    }

    private void remove(Person student, Allowances own) {
        var classId = classId();
        Map<UUID, Allowances> before = Map.of(student.id(), own);
        if (Messages.attempt(() -> set(classId, new Edit<>(before, Map.of())))) {
            Messages.undoable(
                    student.inText() + " no longer has lasting accommodations.",
                    () -> set(classId, new Edit<>(Map.of(), before)));
            focusContent();
        }
    }

    private void set(UUID classId, Edit<Map<UUID, Allowances>> edit) {
        accommodations.edit(CurrentActor.get(), classId, edit);
        refresh();
    }
}
