package org.casebook.lessons.ui;

import com.vaadin.flow.component.Component;
import org.casebook.course.lesson.Section;
import org.casebook.people.Actor;

/** What another room, which this one doesn't know, has for whoever has read a section. */
public interface AfterSection {

    /** Something to stand after the section's text. */
    Component of(Actor reader, Section section);
}
