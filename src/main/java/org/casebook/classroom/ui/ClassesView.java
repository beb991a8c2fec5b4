package org.casebook.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Function;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Page;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.ClassSummary;
import org.casebook.classroom.Classes;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;

/** The classes of a teacher, those of past terms apart. */
@Route("classes")
@PageTitle("Classes · Casebook")
@Menu(title = "Classes", order = 1)
@RolesAllowed(Role.TEACHERS)
class ClassesView extends Page implements AfterNavigationObserver {

    private final Classes classes;

    ClassesView(Classes classes) {
        this.classes = classes;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var taught = classes.taughtBy(CurrentActor.get());
        var active = taught.stream().filter(summary -> !summary.isArchived()).toList();
        var archived = taught.stream().filter(ClassSummary::isArchived).toList();
        show(new H1("Classes"), Styled.div("tools", Buttons.primary("New class", _ -> NewClass.ask(classes))));
        if (active.isEmpty()) {
            add(new Paragraph("You teach no class at the moment. Make one, then show your students its join code:"
                    + " they come in by themselves. A colleague can also add you to theirs."));
        }
        add(cards(active, H2::new));
        if (!archived.isEmpty()) {
            add(
                    new H2("Archived"),
                    new Paragraph("Their results can be read; nobody can join them."),
                    cards(archived, H3::new));
        }
    }

    private static Div cards(List<ClassSummary> summaries, Function<String, Component> heading) {
        var cards = Styled.div("next-steps");
        for (var summary : summaries) {
            var open = new Anchor(ClassLinks.first(summary.id()), "Open");
            open.addClassName("action");
            open.getElement().setAttribute("aria-label", "Open " + summary.name());
            var people = new RouterLink("People", ClassPeopleView.class, ClassLinks.of(summary.id()));
            people.getElement().setAttribute("aria-label", "People of " + summary.name());
            cards.add(Styled.div(
                    "card",
                    heading.apply(summary.name()),
                    new Paragraph(state(summary)),
                    Styled.div("ways", open, people)));
        }
        return cards;
    }

    private static String state(ClassSummary summary) {
        int count = summary.students().size();
        var archivedAt = summary.archivedAt();
        if (count == 0 && archivedAt == null) {
            return "Nobody is in it yet. Its join code is under 'People'.";
        }
        var students = count + (count == 1 ? " student" : " students");
        return archivedAt == null ? students : students + ", archived " + ReaderTime.date(archivedAt);
    }
}
