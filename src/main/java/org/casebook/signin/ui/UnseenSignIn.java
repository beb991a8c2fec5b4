package org.casebook.signin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinRequest;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * A form that nobody sees, for whoever has just chosen a password: it signs in with what they have typed, by the same way
 * as everybody. The browser itself sends it, so that password managers understand it and a new session begins with it.
 */
@Tag("form")
final class UnseenSignIn extends Component implements HasComponents {

    private UnseenSignIn() {
        getElement()
                .setAttribute("method", "post")
                .setAttribute("action", "login")
                .setAttribute("hidden", true);
        add(hidden("username"), hidden("password"), token());
    }

    static void submit(HasComponents page, TextField username, PasswordField password) {
        var form = new UnseenSignIn();
        page.add(form);
        form.getElement()
                .executeJs(
                        "this.elements.username.value = $0.value; this.elements.password.value = $1.value; this.submit()",
                        username.getElement(),
                        password.getElement());
    }

    private static Input hidden(String name) {
        var input = new Input();
        input.setType("hidden");
        input.getElement().setAttribute("name", name);
        return input;
    }

    /** Without it, another site could sign somebody in as somebody else. */
    private static Input token() {
        var input = hidden("_csrf");
        var request = VaadinRequest.getCurrent();
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            input.getElement().setAttribute("name", token.getParameterName());
            input.getElement().setAttribute("value", token.getToken());
        }
        return input;
    }
}
