package org.casebook.lessons.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.casebook.base.NotFoundException;
import org.casebook.base.ui.Page;
import org.casebook.course.Course;
import org.casebook.course.lesson.CoursePage;
import org.casebook.people.Role;

/** How the course can be taught, if it says so. */
@Route("teaching")
@PageTitle("Teaching guide · Casebook")
@RolesAllowed({Role.TEACHERS, Role.ADMINISTRATORS})
class TeachingView extends Page implements BeforeEnterObserver {

    private final Course course;

    TeachingView(Course course) {
        this.course = course;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var page = course.page(CoursePage.Kind.TEACHING).orElseThrow(() -> new NotFoundException("teaching guide"));
        show(new H1(page.title()), new PageText(course.sources(), page, H2::new));
    }
}
