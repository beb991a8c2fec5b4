package org.casebook.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;

/** What others may do with what the page shows of the course, at the page's foot. */
public class CourseLicence extends Footer {

    /** @param name nothing if the course doesn't say */
    public CourseLicence(String name, String url) {
        addClassName("course-licence");
        setVisible(!name.isEmpty());
        var link = new Anchor(url, name);
        link.getElement().setAttribute("rel", "license noreferrer");
        add("The course's lessons and questions: ");
        add(link);
    }
}
