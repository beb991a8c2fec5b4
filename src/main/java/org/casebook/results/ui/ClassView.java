package org.casebook.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.UUID;
import org.casebook.base.ui.Addresses;
import org.casebook.base.ui.Page;
import org.casebook.base.ui.Percent;
import org.casebook.course.Course;
import org.casebook.learning.TopicMastery;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.casebook.results.ClassResults;
import org.casebook.results.ClassResults.StudentMastery;

/** A class: each student's mastery of each topic. */
@Route("classes/:class")
@RolesAllowed(Role.TEACHERS)
class ClassView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final String CLASS = "class";

    private final ClassResults results;
    private final Course course;
    private final CurrentActor current;
    private String title = "";

    ClassView(ClassResults results, Course course, CurrentActor current) {
        this.results = results;
        this.course = course;
        this.current = current;
        addClassName("wide");
    }

    static RouteParameters address(UUID id) {
        return new RouteParameters(CLASS, id.toString());
    }

    @Override
    public String getPageTitle() {
        return title + " · Casebook";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var overview = results.overview(current.get(), Addresses.uuid(event.getRouteParameters(), CLASS));
        title = overview.schoolClass().name();
        show(new H1(title));
        if (overview.students().isEmpty()) {
            add(new Paragraph("No student is in this class yet. An administrator adds them."));
            return;
        }
        add(
                new Paragraph("For each topic: the share of its questions that the student would get right, with the"
                        + " range it probably lies in. The fewer answers, the wider the range."),
                grid(overview));
    }

    private Grid<StudentMastery> grid(ClassResults.Overview overview) {
        var grid = new Grid<StudentMastery>();
        grid.addComponentColumn(row -> new RouterLink(
                        row.student().displayName(),
                        StudentView.class,
                        StudentView.address(
                                overview.schoolClass().id(), row.student().id())))
                .setHeader("Student")
                .setComparator(Comparator.comparing(row -> row.student().displayName()))
                .setFrozen(true)
                .setAutoWidth(true)
                .setFlexGrow(1);
        for (int place = 0; place < course.topics().size(); place++) {
            int topic = place;
            grid.addComponentColumn(row -> cell(row.mastery().get(topic)))
                    .setHeader(course.topics().get(topic).name())
                    .setComparator(
                            Comparator.comparing(row -> row.mastery().get(topic).expected()))
                    .setAutoWidth(true);
        }
        grid.addColumn(StudentMastery::answers)
                .setHeader("Answers")
                .setSortable(true)
                .setAutoWidth(true);
        grid.setItems(overview.students());
        grid.setAllRowsVisible(true);
        return grid;
    }

    private static Component cell(TopicMastery mastery) {
        if (mastery.answers() == 0) {
            var none = new Span("–");
            none.getElement().setAttribute("aria-label", "no answer yet");
            none.getElement().setAttribute("role", "img");
            return none;
        }
        var share = new Span(Percent.of(mastery.expected()));
        var range = new Span(Percent.range(mastery.low(), mastery.high()));
        range.addClassName("about");
        var cell = new Div(share, range);
        cell.addClassName("mastery-cell");
        return cell;
    }
}
