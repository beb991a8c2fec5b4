package org.casebook.base.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page whose title says what it shows. */
public abstract class TitledPage extends Page implements HasDynamicTitle {

    private String title = "";

    @Override
    public final String getPageTitle() {
        return title + " · Casebook";
    }

    protected final void title(String newTitle) {
        title = newTitle;
    }

    /** The page's heading, which is its title too. */
    protected final H1 heading(String words) {
        title(words);
        return new H1(words);
    }
}
