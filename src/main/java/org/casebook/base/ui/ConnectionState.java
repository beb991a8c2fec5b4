package org.casebook.base.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Has every page say when the server can't be reached, what was kept, and when it can be again: casebook-connection.js. */
@Component
class ConnectionState implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(
                        init -> init.getUI().getPage().addJsModule("context://components/casebook-connection.js"));
    }
}
