package org.casebook.people.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.casebook.people.FirstAdministrator;
import org.springframework.beans.factory.annotation.Value;

@Route(value = "login", autoLayout = false)
@PageTitle("Sign in · Casebook")
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver {

    private final LoginForm form = new LoginForm();
    private final FirstAdministrator firstAdministrator;

    LoginView(FirstAdministrator firstAdministrator, @Value("${casebook.demo:false}") boolean demo) {
        this.firstAdministrator = firstAdministrator;
        addClassName("door");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words("Wrong username or password", "Check that both are right and try again."));
        add(new H1("Casebook"), new Paragraph("A historical case study to read, and quizzes that adapt to you."));
        if (demo) {
            add(new Paragraph("Demonstration: the accounts and their password are on the console."));
        }
        add(form, new RouterLink("First time here? Choose a password with your code", FirstSignInView.class));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (firstAdministrator.isNeeded()) {
            event.forwardTo(SetupView.class);
            return;
        }
        var parameters = event.getLocation().getQueryParameters().getParameters();
        if (parameters.containsKey("wait")) {
            form.setI18n(words(
                    "Too many attempts",
                    "Signing in failed too often. Wait a few minutes and try again, or ask your teacher for help."));
        }
        if (parameters.containsKey("expired")) {
            form.setI18n(words("This page had become too old", "Nothing is wrong: please sign in again."));
        }
        form.setError(parameters.keySet().stream().anyMatch(List.of("error", "wait", "expired")::contains));
    }

    private static LoginI18n words(String errorTitle, String errorText) {
        var words = LoginI18n.createDefault();
        words.getForm().setTitle("Sign in");
        words.getForm().setUsername("Username");
        words.getForm().setSubmit("Sign in");
        words.getErrorMessage().setTitle(errorTitle);
        words.getErrorMessage().setMessage(errorText);
        return words;
    }
}
