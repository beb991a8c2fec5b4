package org.casebook.classroom.ui;

import com.vaadin.flow.component.html.H1;

/** A page of a class among the others, by whose links it begins. */
public abstract class ClassTabPage extends ClassPage {

    private final ClassTabs.Tab tab;

    protected ClassTabPage(ClassTabs.Tab tab) {
        this.tab = tab;
    }

    /** Shows the head of the page alone. */
    protected final void begin(String className) {
        title(tab.title() + " of " + className);
        show(new H1(className), new ClassTabs(classId(), tab));
    }
}
