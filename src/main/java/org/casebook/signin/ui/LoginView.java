package org.casebook.signin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import org.casebook.base.ui.DisplayButton;
import org.casebook.signin.FirstAdministrator;
import org.casebook.signin.SingleSignOnSettings;
import org.springframework.beans.factory.annotation.Value;

@Route(value = "login", autoLayout = false)
@PageTitle("Sign in · Casebook")
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver {

    private final FirstAdministrator firstAdministrator;
    private final SingleSignOnSettings provider;
    private final boolean demo;

    LoginView(
            FirstAdministrator firstAdministrator,
            SingleSignOnSettings provider,
            @Value("${casebook.demo:false}") boolean demo) {
        this.firstAdministrator = firstAdministrator;
        this.provider = provider;
        this.demo = demo;
        addClassName("door");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (firstAdministrator.isNeeded()) {
            event.forwardTo(SetupView.class);
            return;
        }
        removeAll();
        add(
                new DisplayButton(),
                new H1("Casebook"),
                new Paragraph("A historical case study to read, and quizzes that adapt to you."));
        if (demo) {
            add(new Paragraph("Demonstration: the accounts and their password are on the console."));
        }
        var parameters = event.getLocation().getQueryParameters().getParameters();
        if (parameters.containsKey("code")) {
            showCode(parameters);
        } else {
            showPassword(parameters);
        }
    }

    private void showPassword(Map<String, List<String>> parameters) {
        add(new H2("Sign in"));
        SignInProblem.of(parameters).ifPresent(this::add);
        if (provider.isOn()) {
            var other = new Anchor(provider.address(), provider.label());
            other.setRouterIgnore(true);
            other.addClassName("action");
            add(other, new Paragraph("or with a username and password of Casebook:"));
        }
        var username = named(new TextField("Username"), "username");
        username.setAutocomplete(Autocomplete.USERNAME);
        username.setRequired(true);
        var password = new PasswordField("Password");
        password.getElement().setProperty("name", "password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setRequired(true);
        var remember = new Checkbox("Keep me signed in");
        remember.getElement().setProperty("name", "remember-me").setProperty("value", "yes");
        var note = new Paragraph("Only on a device that nobody else uses.");
        add(
                new SignInForm("login", "Sign in", username, password, new Div(remember, note)),
                PasskeyButton.toSignIn(),
                new RouterLink("First time here? Choose a password with your code", FirstSignInView.class),
                new Anchor("privacy", "What Casebook keeps of you"));
    }

    private void showCode(Map<String, List<String>> parameters) {
        add(new H2("One more step"));
        SignInProblem.ofCode(parameters).ifPresent(this::add);
        var code = named(new TextField("Code"), "code");
        code.setHelperText("From your authenticator app, or one of your recovery codes.");
        code.getElement().setProperty("autocomplete", "one-time-code");
        code.setRequired(true);
        code.setAutofocus(true);
        add(new SignInForm("login/code", "Go on", code), again());
    }

    private static Component again() {
        var link = new Anchor("login", "Begin again");
        link.setRouterIgnore(true);
        return link;
    }

    private static TextField named(TextField field, String name) {
        field.getElement().setProperty("name", name);
        return field;
    }
}
