package org.casebook.signin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** A form that the browser itself sends, so that password managers understand it and a new session begins with it. */
@Tag("form")
class SignInForm extends Component implements HasComponents {

    SignInForm(String action, String submit, Component... fields) {
        getElement().setAttribute("method", "post").setAttribute("action", action);
        getElement().getClassList().add("fields");
        add(fields);
        var button = new NativeButton(submit);
        button.getElement().setAttribute("type", "submit");
        button.addClassName("submit");
        add(token(), button, new WaitingNote());
    }

    /** Without it, another site could sign somebody in as somebody else. */
    private static Input token() {
        var input = new Input();
        input.setType("hidden");
        input.getElement().setAttribute("name", "_csrf");
        var request = VaadinRequest.getCurrent();
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            input.getElement().setAttribute("name", token.getParameterName());
            input.getElement().setAttribute("value", token.getToken());
        }
        return input;
    }
}
