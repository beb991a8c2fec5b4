package org.casebook.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.Page;
import org.casebook.people.CurrentActor;
import org.casebook.people.People;
import org.casebook.people.Person;
import org.casebook.people.ReadablePassword;
import org.casebook.people.Role;

/** All accounts of the school. */
@Route("people")
@PageTitle("People · Casebook")
@Menu(title = "People", order = 10)
@RolesAllowed(Role.ADMINISTRATORS)
class PeopleView extends Page {

    private final People people;
    private final CurrentActor current;
    private final TextField filter = new TextField();
    private final Grid<Person> grid = new Grid<>();

    PeopleView(People people, CurrentActor current) {
        this.people = people;
        this.current = current;
        addClassName("wide");
        filter.setPlaceholder("Find by name or username");
        filter.setAriaLabel("Find by name or username");
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(_ -> grid.getDataProvider().refreshAll());
        var add = new Button("Add a person", _ -> new NewPersonDialog(people, current, this::added).open());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var tools = new Div(filter, add);
        tools.addClassName("tools");
        grid.addColumn(Person::displayName).setHeader("Name").setAutoWidth(true).setFlexGrow(1);
        grid.addColumn(Person::username).setHeader("Username").setAutoWidth(true);
        grid.addColumn(person -> person.role().label()).setHeader("Role").setAutoWidth(true);
        grid.addColumn(person -> person.active() ? "Active" : "Deactivated")
                .setHeader("State")
                .setAutoWidth(true);
        grid.addComponentColumn(this::actions).setHeader("Actions").setAutoWidth(true);
        grid.setItems(
                query -> people.search(current.get(), filter.getValue(), query.getPage(), query.getPageSize()).stream(),
                _ -> people.count(current.get(), filter.getValue()));
        grid.setEmptyStateText("Nobody by that name.");
        add(new H1("People"), tools, grid);
    }

    private Div actions(Person person) {
        var password = new Button("New password", _ -> confirmNewPassword(person));
        password.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        password.setAriaLabel("New password for " + person.displayName());
        var activate = new Button(person.active() ? "Deactivate" : "Restore", _ -> activate(person, !person.active()));
        activate.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        activate.setAriaLabel((person.active() ? "Deactivate " : "Restore ") + person.displayName());
        return new Div(password, activate);
    }

    private void activate(Person person, boolean active) {
        if (Messages.attempt(() -> people.activate(current.get(), person.id(), active))) {
            grid.getDataProvider().refreshAll();
            Messages.done(person.displayName()
                    + (active ? " can sign in again." : " can't sign in any more; everything they did is kept."));
        }
    }

    private void confirmNewPassword(Person person) {
        var confirm = new ConfirmDialog(
                "A new password for " + person.displayName() + "?",
                "The present one stops working at once.",
                "Make a new password",
                _ -> {
                    var password = ReadablePassword.nextFor(person.username());
                    people.resetPassword(current.get(), person.id(), password);
                    new HandOutDialog(person, password).open();
                });
        confirm.setCancelable(true);
        confirm.open();
    }

    private void added(Person person, String password) {
        grid.getDataProvider().refreshAll();
        new HandOutDialog(person, password).open();
    }
}
