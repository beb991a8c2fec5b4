package org.casebook.results.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.casebook.base.ui.Addresses;
import org.casebook.base.ui.Page;
import org.casebook.course.Course;
import org.casebook.learning.ui.MasteryHistory;
import org.casebook.learning.ui.MasteryList;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.casebook.results.ClassResults;

/** One student of a class. */
@Route("classes/:class/student/:student")
@RolesAllowed(Role.TEACHERS)
class StudentView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final String CLASS = "class";
    private static final String STUDENT = "student";

    private final ClassResults results;
    private final Course course;
    private final CurrentActor current;
    private String title = "";

    StudentView(ClassResults results, Course course, CurrentActor current) {
        this.results = results;
        this.course = course;
        this.current = current;
    }

    static RouteParameters address(UUID schoolClass, UUID student) {
        return new RouteParameters(
                new RouteParam(CLASS, schoolClass.toString()), new RouteParam(STUDENT, student.toString()));
    }

    @Override
    public String getPageTitle() {
        return title + " · Casebook";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var report = results.student(
                current.get(),
                Addresses.uuid(event.getRouteParameters(), CLASS),
                Addresses.uuid(event.getRouteParameters(), STUDENT));
        title = report.current().student().displayName();
        var back = new RouterLink(
                report.schoolClass().name(),
                ClassView.class,
                ClassView.address(report.schoolClass().id()));
        show(new Paragraph(back), new H1(title), new H2("Mastery"));
        add(new MasteryList(course, report.current().mastery()), new H2("Over time"));
        add(
                report.history().isEmpty()
                        ? new Paragraph("No quiz finished yet.")
                        : new MasteryHistory(course, report.history()));
    }
}
