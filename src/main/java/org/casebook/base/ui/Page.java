package org.casebook.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Main;

/** The main part of a page: the landmark, and the measure that text and forms keep. */
public abstract class Page extends Main {

    protected Page() {
        setId("content");
        addClassName("page");
        getElement().setAttribute("tabindex", "-1");
    }

    /** Where whoever used something goes on that is gone afterwards. */
    protected final void focusContent() {
        getElement().callJsFunction("focus");
    }

    /** Replaces everything on the page. */
    protected void show(Component... content) {
        removeAll();
        add(content);
    }
}
