package org.casebook.classroom.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import org.casebook.base.ui.Page;
import org.casebook.classroom.ClassSummary;
import org.casebook.classroom.Classes;
import org.casebook.people.CurrentActor;
import org.casebook.people.People;
import org.casebook.people.Person;
import org.casebook.people.Role;

/** All classes of the school. */
@Route("manage-classes")
@PageTitle("Classes · Casebook")
@Menu(title = "Classes", order = 11)
@RolesAllowed(Role.ADMINISTRATORS)
class ManageClassesView extends Page {

    private final Classes classes;
    private final People people;
    private final CurrentActor current;
    private final Grid<ClassSummary> grid = new Grid<>();

    ManageClassesView(Classes classes, People people, CurrentActor current) {
        this.classes = classes;
        this.people = people;
        this.current = current;
        addClassName("wide");
        var add = new Button("Add a class", _ -> new ClassDialog(classes, people, current, null, this::refresh).open());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var tools = new Div(add);
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
        grid.addComponentColumn(this::edit).setHeader("Actions").setAutoWidth(true);
        grid.setAllRowsVisible(true);
        grid.setEmptyStateText("No class yet. Add the first one; people are added under 'People'.");
        add(new H1("Classes"), tools, grid);
        refresh();
    }

    private Button edit(ClassSummary summary) {
        var edit = new Button("Edit", _ -> new ClassDialog(classes, people, current, summary, this::refresh).open());
        edit.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        edit.setAriaLabel("Edit " + summary.name());
        return edit;
    }

    private void refresh() {
        grid.setItems(classes.all(current.get()));
    }
}
