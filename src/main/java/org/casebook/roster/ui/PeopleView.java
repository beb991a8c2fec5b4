package org.casebook.roster.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Page;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.ClassDirectory;
import org.casebook.people.CurrentActor;
import org.casebook.people.Directory;
import org.casebook.people.PersonForm;
import org.casebook.people.Role;

/** All accounts of the school. What is shown stands in the address. */
@Route("people")
@PageTitle("People · Casebook")
@Menu(title = "People", order = 10)
@RolesAllowed(Role.ADMINISTRATORS)
class PeopleView extends Page implements AfterNavigationObserver {

    private final Directory directory;
    private final PeopleFilters filters;
    private final PeopleGrid grid;
    private final Paragraph count = new Paragraph();
    private final RouterLink slips = new RouterLink("Sign-in slips for these", SlipsView.class);

    PeopleView(Directory directory, ClassDirectory classes) {
        this.directory = directory;
        addClassName("wide");
        filters = new PeopleFilters(classes, this::changed);
        grid = new PeopleGrid(directory, classes, this::changed);
        var add = Buttons.primary("Add a person", _ -> add());
        count.addClassName("note");
        count.getElement().setAttribute("aria-live", "polite");
        var links =
                new Nav(new RouterLink("Import", ImportView.class), new RouterLink("Export", ExportView.class), slips);
        links.addClassName("ways");
        links.setAriaLabel("More about people");
        add(new H1("People"), Styled.div("tools", add, links), filters, count, grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var query = PeopleQuery.of(event.getLocation().getQueryParameters());
        filters.show(query);
        int found = grid.show(query);
        count.setText(found == 1 ? "1 person" : "%,d people".formatted(found));
        slips.setQueryParameters(query.parameters());
    }

    private void changed() {
        UI.getCurrent().navigate(PeopleView.class, parameters());
    }

    private QueryParameters parameters() {
        return filters.query(grid.order(), grid.isAscending()).parameters();
    }

    private void add() {
        new PersonDialog("Add a person", new PersonDialog.Draft("", "", "", Role.STUDENT, "", ""), this::added).open();
    }

    private boolean added(PersonForm form) {
        var person = directory.add(CurrentActor.get(), form);
        UI.getCurrent().navigate(PersonView.class, PersonView.parameters(person.id()));
        return true;
    }
}
