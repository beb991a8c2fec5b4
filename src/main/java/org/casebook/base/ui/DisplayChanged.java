package org.casebook.base.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;
import java.util.Map;

/** Somebody has chosen on the panel 'Display' how their pages look: fired on the page's UI, for whoever keeps it. */
public class DisplayChanged extends ComponentEvent<UI> {

    private final Map<String, String> chosen;

    DisplayChanged(UI page, Map<String, String> chosen) {
        super(page, true);
        this.chosen = Map.copyOf(chosen);
    }

    /** What is chosen by the name of what it is about, as the browser says it. */
    public Map<String, String> chosen() {
        return chosen;
    }
}
