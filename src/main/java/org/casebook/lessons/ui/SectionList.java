package org.casebook.lessons.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import org.casebook.base.ui.Styled;
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
        var about = Styled.span(
                "about",
                course.topic(section.topic()).orElseThrow().name() + " · about " + section.minutes()
                        + (section.minutes() == 1 ? " minute" : " minutes"));
        return new ListItem(
                link, about, Styled.span("state", status.isCompleted() ? "✓ Read" : status.isStarted() ? "Begun" : ""));
    }
}
