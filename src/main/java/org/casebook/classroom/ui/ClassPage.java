package org.casebook.classroom.ui;

import com.vaadin.flow.component.html.H1;
import java.util.UUID;
import org.casebook.base.ui.TitledPage;

/** A page of a class among the others, by whose links it begins. */
public abstract class ClassPage extends TitledPage {

    private final ClassTabs.Tab tab;

    protected ClassPage(ClassTabs.Tab tab) {
        this.tab = tab;
    }

    /** Shows the head of the page alone. */
    protected final void begin(UUID schoolClass, String name) {
        title(tab.title() + " of " + name);
        show(new H1(name), new ClassTabs(schoolClass, tab));
    }
}
