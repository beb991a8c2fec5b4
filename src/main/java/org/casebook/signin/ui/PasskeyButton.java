package org.casebook.signin.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** Adds a passkey of this device: what the browser does by itself. Hidden where it can't. The sign-in page has its own. */
@Tag("casebook-passkey")
class PasskeyButton extends Component {

    /** @param name by which its owner will know the passkey */
    PasskeyButton(String name) {
        getElement()
                .setAttribute("what", "add")
                .setAttribute("label", "Add a passkey of this device")
                .setAttribute("name", name);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://components/casebook-passkey.js");
    }
}
