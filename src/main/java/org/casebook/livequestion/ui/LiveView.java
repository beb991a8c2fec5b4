package org.casebook.livequestion.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.casebook.base.ui.LiveTicks;
import org.casebook.base.ui.LiveUpdates;
import org.casebook.base.ui.Page;
import org.casebook.course.Course;
import org.casebook.livequestion.LiveAnswers;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;

/** A student's part in their class's live question; before there is one, they wait here for it. */
@Route(LiveView.PATH)
@PageTitle("Live question · Casebook")
@RolesAllowed(Role.STUDENTS)
class LiveView extends Page implements AfterNavigationObserver {

    static final String PATH = "live";

    private final LiveAnswers answers;
    private final Course course;
    private final LiveTicks ticks;

    LiveView(LiveAnswers answers, Course course, LiveTicks ticks) {
        this.answers = answers;
        this.course = course;
        this.ticks = ticks;
        addClassName("live-own");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var student = CurrentActor.get();
        var panel = new OwnPanel(course, answers);
        panel.show(answers.now(student));
        show(
                new H1("Live question"),
                panel,
                new LiveUpdates<>(ticks, () -> answers.now(student), panel::show),
                new Paragraph(new Anchor("learn", "Back to 'Learn'")));
    }
}
