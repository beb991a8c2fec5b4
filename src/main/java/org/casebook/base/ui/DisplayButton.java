package org.casebook.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Opens the panel on which everybody sets how pages look and are read to them, in the browser alone:
 * casebook-display.js. What was chosen while signed in comes in one message, and {@link DisplayChanged} tells of it.
 */
@Tag("casebook-display")
public class DisplayButton extends Component {

    private static final String CHOSEN = "event.detail";

    public DisplayButton() {
        getElement()
                .addEventListener(
                        "display-chosen", event -> tell(event.getEventData().path(CHOSEN)))
                .addEventData(CHOSEN);
    }

    /** Has the browser choose as if it were done on the panel: the panel shows it, and it is kept where that keeps. */
    public static void choose(UI page, String name, String value) {
        page.getPage().executeJs("document.querySelector('casebook-display')?.choose($0, $1)", name, value);
    }

    private void tell(JsonNode chosen) {
        Map<String, String> words = new HashMap<>();
        chosen.properties()
                .forEach(each -> words.put(each.getKey(), each.getValue().asString("")));
        getUI().ifPresent(page -> ComponentUtil.fireEvent(page, new DisplayChanged(page, words)));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://components/casebook-display.js");
    }
}
