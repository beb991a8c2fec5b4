package org.casebook.attempt.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** Says at once when the server can't be reached and when it can be again. */
@Tag("casebook-connection")
class ConnectionState extends Component {

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://components/casebook-connection.js");
    }
}
