package org.casebook.signin.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** Says in a form that it waits for others to be let in, when a whole school signs in at once. */
@Tag("casebook-waiting")
class WaitingNote extends Component {

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://components/casebook-waiting.js");
    }
}
