package org.casebook.classroom.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.Page;
import org.casebook.classroom.ClassSummary;
import org.casebook.classroom.Classes;
import org.casebook.classroom.Memberships;
import org.casebook.people.CurrentActor;
import org.casebook.people.People;
import org.casebook.people.Person;
import org.casebook.people.Role;
import org.jspecify.annotations.Nullable;

/** All classes of the school: the active ones or, apart from them, the archived ones. */
@Route("manage-classes")
@PageTitle("Classes · Casebook")
@Menu(title = "Classes", order = 11)
@RolesAllowed(Role.ADMINISTRATORS)
class ManageClassesView extends Page {

    private final Classes classes;
    private final Memberships memberships;
    private final People people;
    private final CurrentActor current;
    private final Checkbox archived = new Checkbox("Show the archived classes instead");
    private final Grid<ClassSummary> grid = new Grid<>();

    ManageClassesView(Classes classes, Memberships memberships, People people, CurrentActor current) {
        this.classes = classes;
        this.memberships = memberships;
        this.people = people;
        this.current = current;
        addClassName("wide");
        var add = new Button("Add a class", _ -> edit(null));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        archived.addValueChangeListener(_ -> refresh());
        var tools = new Div(add, archived);
        tools.addClassName("tools");
        grid.addColumn(ClassSummary::name).setHeader("Class").setAutoWidth(true).setFlexGrow(1);
        grid.addColumn(summary ->
                        summary.teachers().stream().map(Person::displayName).collect(Collectors.joining(", ")))
                .setHeader("Teachers")
                .setAutoWidth(true)
                .setFlexGrow(1);
        grid.addColumn(summary -> summary.students().size())
                .setHeader("Students")
                .setAutoWidth(true);
        grid.addComponentColumn(this::actions).setHeader("Actions").setAutoWidth(true);
        grid.setAllRowsVisible(true);
        add(new H1("Classes"), tools, grid);
        refresh();
    }

    private Div actions(ClassSummary summary) {
        return summary.isArchived()
                ? new Div(Panel.action("Restore", summary.name(), () -> restore(summary)))
                : new Div(
                        Panel.action("Edit", summary.name(), () -> edit(summary)),
                        Panel.action("Archive", summary.name(), () -> archive(summary)));
    }

    private void edit(@Nullable ClassSummary existing) {
        new ClassDialog(classes, memberships, people, current, existing, this::refresh).open();
    }

    private void archive(ClassSummary summary) {
        classes.archive(current.get(), summary.id());
        refresh();
        Messages.undoable("'" + summary.name() + "' is archived. Everything is kept.", () -> restore(summary));
    }

    private void restore(ClassSummary summary) {
        classes.restore(current.get(), summary.id());
        refresh();
        Messages.done("'" + summary.name() + "' takes students in again.");
    }

    private void refresh() {
        grid.setEmptyStateText(
                archived.getValue()
                        ? "No class is archived."
                        : "No class yet. Add the first one; people are added under 'People'.");
        grid.setItems(classes.all(current.get()).stream()
                .filter(summary -> summary.isArchived() == archived.getValue())
                .toList());
    }
}
