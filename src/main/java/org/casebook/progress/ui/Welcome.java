package org.casebook.progress.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.casebook.course.Course;
import org.casebook.course.lesson.CoursePage;
import org.casebook.lessons.ui.SectionLink;

/** How this works, for whoever comes for the first time, and what they should know before they read. */
class Welcome extends Section {

    Welcome(Course course) {
        addClassName("course-note");
        add(
                new H2("Welcome"),
                new Paragraph("You read a section, which takes a few minutes, and then answer questions on it. Each"
                        + " question of a quiz is chosen by what you have answered before, and every answer is"
                        + " explained. What you miss comes back until you know it."));
        course.page(CoursePage.Kind.NOTE)
                .ifPresent(note -> add(new Paragraph(SectionLink.toNote("Before you begin: " + note.title()))));
    }
}
