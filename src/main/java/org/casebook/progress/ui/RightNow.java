package org.casebook.progress.ui;

import com.vaadin.flow.component.Component;
import org.casebook.people.Actor;

/** What goes on in a student's class at this moment, of which another room knows, to stand first on their start pages. */
public interface RightNow {

    /** The way to it; invisible where there is nothing. */
    Component of(Actor student);
}
