package org.casebook.assignment;

import java.util.List;
import org.casebook.course.Topic;
import org.casebook.course.lesson.Section;

/** Sections and topics that can be assigned, each in the course's order. */
public record Modules(List<Section> sections, List<Topic> topics) {

    public Modules {
        sections = List.copyOf(sections);
        topics = List.copyOf(topics);
    }
}
