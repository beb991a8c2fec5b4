package org.casebook.attempt.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import org.casebook.people.Actor;

/** What another room, which this one doesn't know, has for a student about a question that they were asked. */
public interface AboutQuestion {

    /**
     * Something to stand below the question.
     *
     * @param told whether the student knows how their answer came out; before, nothing may help with it
     */
    Component of(Actor student, UUID version, boolean told);
}
