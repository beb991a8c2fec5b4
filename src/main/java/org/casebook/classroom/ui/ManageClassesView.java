package org.casebook.classroom.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Page;
import org.casebook.classroom.ClassDetails;
import org.casebook.classroom.ClassDirectory;
import org.casebook.people.CurrentActor;
import org.casebook.people.Person;
import org.casebook.people.Role;
import org.jspecify.annotations.Nullable;

/** All classes of the school: the active ones or, apart from them, the archived ones. What is shown is in the address. */
@Route("manage-classes")
@PageTitle("Classes · Casebook")
@Menu(title = "Classes", order = 11)
@RolesAllowed(Role.ADMINISTRATORS)
class ManageClassesView extends Page implements AfterNavigationObserver {

    private final ClassDirectory classes;
    private final TextField text = new TextField("Name or external ID");
    private final Checkbox archived = new Checkbox("Show the archived classes instead");
    private final Paragraph count = new Paragraph();
    private final Grid<ClassDetails> grid = new Grid<>();
    private boolean showing;

    ManageClassesView(ClassDirectory classes) {
        this.classes = classes;
        addClassName("wide");
        var add = Buttons.primary("Add a class", _ -> add());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(_ -> changed());
        archived.addValueChangeListener(_ -> changed());
        var tools = new Div(add, text, archived);
        tools.addClassNames("tools", "filters");
        count.addClassName("note");
        count.getElement().setAttribute("aria-live", "polite");
        columns();
        grid.setItems(this::fetch, _ -> classes.count(CurrentActor.get(), text.getValue(), archived.getValue()));
        add(new H1("Classes"), tools, count, grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        showing = true;
        text.setValue(parameters.getSingleParameter("q").orElse(""));
        archived.setValue(parameters.getSingleParameter("archived").isPresent());
        showing = false;
        int found = classes.count(CurrentActor.get(), text.getValue(), archived.getValue());
        count.setText(found == 1 ? "1 class" : "%,d classes".formatted(found));
        grid.setEmptyStateText(
                !text.isEmpty()
                        ? "No class by that name."
                        : archived.getValue()
                                ? "No class is archived."
                                : "No class yet. Add the first one; people are added under 'People'.");
        grid.getDataProvider().refreshAll();
    }

    private Stream<ClassDetails> fetch(Query<ClassDetails, Void> query) {
        var sort = query.getSortOrders().stream().findFirst();
        var order = sort.map(by -> ClassDirectory.Order.valueOf(by.getSorted())).orElse(ClassDirectory.Order.NAME);
        boolean ascending =
                sort.map(by -> by.getDirection() == SortDirection.ASCENDING).orElse(true);
        return classes
                .find(
                        CurrentActor.get(),
                        text.getValue(),
                        archived.getValue(),
                        order,
                        ascending,
                        query.getPage(),
                        query.getPageSize())
                .stream();
    }

    private void columns() {
        grid.addComponentColumn(found -> new Anchor("manage-classes/" + found.id(), found.name()))
                .setHeader("Class")
                .setSortProperty(ClassDirectory.Order.NAME.name())
                .setAutoWidth(true)
                .setFlexGrow(1);
        grid.addColumn(found ->
                        found.summary().teachers().stream().map(Person::inText).collect(Collectors.joining(", ")))
                .setHeader("Teachers")
                .setAutoWidth(true)
                .setFlexGrow(1);
        grid.addColumn(found -> found.summary().students().size())
                .setHeader("Students")
                .setAutoWidth(true);
        grid.addColumn(found -> date(found.form().begins()))
                .setHeader("Begins")
                .setSortProperty(ClassDirectory.Order.BEGINS.name())
                .setAutoWidth(true);
        grid.addColumn(found -> date(found.form().ends()))
                .setHeader("Ends")
                .setSortProperty(ClassDirectory.Order.ENDS.name())
                .setAutoWidth(true);
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "" : ManageClassView.date(date);
    }

    private void changed() {
        if (!showing) {
            var parameters = new LinkedHashMap<String, String>();
            if (!text.isEmpty()) {
                parameters.put("q", text.getValue());
            }
            if (archived.getValue()) {
                parameters.put("archived", "yes");
            }
            UI.getCurrent().navigate(ManageClassesView.class, QueryParameters.simple(parameters));
        }
    }

    private void add() {
        new ClassDialog("Add a class", null, form -> {
                    var added = classes.add(CurrentActor.get(), form);
                    UI.getCurrent().navigate(ManageClassView.class, ClassLinks.of(added.id()));
                    return true;
                })
                .open();
    }
}
