package org.casebook.signin.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** Signs in with a passkey, or adds one: what the browser does by itself. Hidden where it can't. */
@Tag("casebook-passkey")
class PasskeyButton extends Component {

    private PasskeyButton(String what, String label) {
        getElement().setAttribute("what", what).setAttribute("label", label);
    }

    static PasskeyButton toSignIn() {
        return new PasskeyButton("sign-in", "Sign in with a passkey");
    }

    /** @param name by which its owner will know it */
    static PasskeyButton toAdd(String name) {
        var button = new PasskeyButton("add", "Add a passkey of this device");
        button.getElement().setAttribute("name", name);
        return button;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://components/casebook-passkey.js");
    }
}
