package org.casebook.lessons.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
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
import jakarta.annotation.security.PermitAll;
import org.casebook.base.ui.CourseLicence;
import org.casebook.base.ui.Page;
import org.casebook.base.ui.Styled;
import org.casebook.course.Course;
import org.casebook.course.lesson.CoursePage;
import org.casebook.lessons.Reading;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;

/** The course's contents. */
@Route("lessons")
@PageTitle("Lessons · Casebook")
@Menu(title = "Lessons", order = 2)
@PermitAll
class LessonsView extends Page implements AfterNavigationObserver {

    /** The query parameter that opens the note before the first section. */
    static final String NOTE = "note";

    private final Course course;
    private final Reading reading;

    LessonsView(Course course, Reading reading) {
        this.course = course;
        this.reading = reading;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var statuses = reading.overview(CurrentActor.get());
        boolean none = statuses.stream().noneMatch(Reading.Status::isCompleted);
        var note = new Div();
        boolean asked = event.getLocation().getQueryParameters().getParameters().containsKey(NOTE);
        course.page(CoursePage.Kind.NOTE).ifPresent(page -> note.add(note(page, asked || none)));
        show(
                new H1(course.title()),
                Styled.paragraph("subtitle", course.subtitle()),
                note,
                new H2("Sections"),
                new Paragraph(ReadSoFar.words(statuses)),
                new SectionList(course, statuses),
                new H2("To look things up"),
                new Div(new RouterLink("Glossary: people and what they did, institutions, terms", GlossaryView.class)),
                new Div(new RouterLink("Sources: the case study and the works it names", SourcesView.class)));
        if (CurrentActor.get().role() != Role.STUDENT
                && course.page(CoursePage.Kind.TEACHING).isPresent()) {
            add(new H2("To teach"), new Div(new RouterLink("Teaching guide", TeachingView.class)));
        }
        add(new CourseLicence(course.licence().name(), course.licence().url()));
    }

    /** Open for whoever has read no section yet, or comes to read it again. */
    private Component note(CoursePage page, boolean opened) {
        var note = new Details(page.title(), new PageText(course.sources(), page, H3::new));
        note.addClassName("course-note");
        note.setOpened(opened);
        return note;
    }
}
