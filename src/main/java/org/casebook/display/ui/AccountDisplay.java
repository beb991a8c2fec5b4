package org.casebook.display.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Map;
import org.casebook.base.ui.DisplayChanged;
import org.casebook.display.DisplaySettings;
import org.casebook.display.Displays;
import org.casebook.people.CurrentActor;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hands what somebody has chosen out with the page itself, so that it has its look before it is first seen, and keeps what
 * they choose on it.
 */
@Component
record AccountDisplay(Displays displays) implements VaadinServiceInitListener {

    /** On the page's root: what is kept of the one who is signed in; empty if nothing is. Without it nobody is. */
    static final String ATTRIBUTE = "data-account-display";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::handOut);
        event.getSource()
                .addUIInitListener(init -> ComponentUtil.addListener(
                        init.getUI(), DisplayChanged.class, changed -> keep(changed.chosen())));
    }

    private void handOut(IndexHtmlResponse response) {
        var document = response.getDocument();
        // After the element that says what addresses begin with.
        document.getElementsByTag("base").after("<script src=\"components/casebook-display-first.js\"></script>");
        if (CurrentActor.isSomebody()) {
            var own = displays.of(CurrentActor.get())
                    .map(settings -> JsonMapper.shared().writeValueAsString(settings.chosen()));
            document.getElementsByTag("html").attr(ATTRIBUTE, own.orElse(""));
        }
    }

    /** Before the sign-in the browser keeps it. */
    private void keep(Map<String, String> chosen) {
        if (CurrentActor.isSomebody()) {
            displays.keep(CurrentActor.get(), DisplaySettings.of(chosen));
        }
    }
}
