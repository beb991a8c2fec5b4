package org.casebook.classroom.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.UUID;

/** Links between the pages of a class, at the top of each of them. */
public class ClassTabs extends Nav {

    /** The pages of a class in the order of their links: what a teacher does next first. */
    public enum Tab {
        ASSIGNMENTS("Assignments", "/assignments"),
        WRITING("Writing", "/writing"),
        LIVE("Live question", "/live"),
        RESULTS("Results", ""),
        GRADES("Grades", "/grades"),
        QUESTIONS("Questions", "/questions"),
        REGRADES("Regrades", "/regrades"),
        PEOPLE("People", "/people");

        private final String title;
        private final String path;

        Tab(String title, String path) {
            this.title = title;
            this.path = path;
        }

        String title() {
            return title;
        }

        /** Where the page is: it is another feature's, which this one doesn't know. */
        public String address(UUID schoolClass) {
            return "classes/" + schoolClass + path;
        }
    }

    /** @param current the page that the links stand on */
    public ClassTabs(UUID schoolClass, Tab current) {
        addClassName("class-tabs");
        setAriaLabel("Pages of this class");
        for (var tab : Tab.values()) {
            var link = new Anchor(tab.address(schoolClass), tab.title);
            if (tab == current) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        }
    }
}
