package org.casebook.lessons.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.casebook.course.Course;
import org.casebook.lessons.Reading;

/** The sections with what has been read of them. */
public class SectionList extends OrderedList {

    public SectionList(Course course, List<Reading.Status> statuses) {
        addClassName("sections");
        statuses.forEach(status -> add(item(course, status)));
    }

    private static ListItem item(Course course, Reading.Status status) {
        var section = status.section();
        var link = new SectionLink(section);
        var about = new Span(course.topic(section.topic()).orElseThrow().name() + " · about " + section.minutes()
                + (section.minutes() == 1 ? " minute" : " minutes"));
        about.addClassName("about");
        var state = new Span(status.isCompleted() ? "✓ Read" : status.isStarted() ? "Begun" : "");
        state.addClassName("state");
        return new ListItem(link, about, state);
    }
}
