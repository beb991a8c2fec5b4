package org.casebook.results.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.casebook.base.ui.Page;
import org.casebook.classroom.Classes;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;

/** The classes of a teacher. */
@Route("classes")
@PageTitle("Classes · Casebook")
@Menu(title = "Classes", order = 1)
@RolesAllowed(Role.TEACHERS)
class ClassesView extends Page implements AfterNavigationObserver {

    private final Classes classes;
    private final CurrentActor current;

    ClassesView(Classes classes, CurrentActor current) {
        this.classes = classes;
        this.current = current;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var taught = classes.taughtBy(current.get());
        show(new H1("Classes"));
        if (taught.isEmpty()) {
            add(new Paragraph("You teach no class yet. An administrator adds you to one."));
        }
        var cards = new Div();
        cards.addClassName("next-steps");
        for (var summary : taught) {
            var link = new RouterLink("Open", ClassView.class, ClassView.address(summary.id()));
            link.addClassName("action");
            link.getElement().setAttribute("aria-label", "Open " + summary.name());
            int students = summary.students().size();
            var card = new Div(
                    new H2(summary.name()), new Paragraph(students + (students == 1 ? " student" : " students")), link);
            card.addClassName("card");
            cards.add(card);
        }
        add(cards);
    }
}
