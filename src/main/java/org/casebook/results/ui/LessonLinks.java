package org.casebook.results.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.casebook.base.ui.Styled;
import org.casebook.course.Course;
import org.casebook.course.PassageRef;

/** Links from results to the lessons. */
final class LessonLinks {

    private LessonLinks() {}

    /** A link to a passage, named by its section. */
    static Anchor to(Course course, PassageRef passage) {
        var title = course.section(passage.section()).orElseThrow().title();
        return new Anchor("lessons/" + passage, title);
    }

    /** The sections that teach a topic. */
    static UnorderedList onTopic(Course course, String topic) {
        var list = Styled.list("plain-list");
        course.sections().stream()
                .filter(section -> section.topic().equals(topic))
                .forEach(section -> list.add(new ListItem(new Anchor("lessons/" + section.slug(), section.title()))));
        return list;
    }
}
