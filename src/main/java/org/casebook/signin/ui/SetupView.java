package org.casebook.signin.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.DisplayButton;
import org.casebook.base.ui.FieldErrors;
import org.casebook.base.ui.Styled;
import org.casebook.people.Role;
import org.casebook.signin.FirstAdministrator;

/** The first visit to an empty school. */
@Route(value = "setup", autoLayout = false)
@PageTitle("Set up · Casebook")
@AnonymousAllowed
class SetupView extends Main implements BeforeEnterObserver {

    private final FirstAdministrator firstAdministrator;
    private final TextField code = new TextField("Set-up code");
    private final TextField displayName = new TextField("Your name");
    private final TextField username = new TextField("Username");
    private final PasswordField password = new PasswordField("Password");
    private final FieldErrors errors = new FieldErrors()
            .add("code", code)
            .add("name", displayName)
            .add("password", password)
            .add("username", username);

    SetupView(FirstAdministrator firstAdministrator) {
        this.firstAdministrator = firstAdministrator;
        addClassName("door");
        code.setHelperText("Casebook printed it on its console when it started.");
        code.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        displayName.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.NAME);
        username.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.USERNAME);
        password.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.NEW_PASSWORD);
        password.setHelperText(PasswordHint.of(Role.ADMINISTRATOR));
        var create = Buttons.primary("Create the first administrator", _ -> create());
        create.addClickShortcut(Key.ENTER);
        create.setDisableOnClick(true);
        create.addClickListener(_ -> create.setEnabled(true));
        add(
                new DisplayButton(),
                new H1("Set up Casebook"),
                new Paragraph(
                        "This school is empty. Create its first administrator, who then adds people and classes."),
                Styled.div("fields", code, displayName, username, password, create));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!firstAdministrator.isNeeded()) {
            event.forwardTo("");
        }
    }

    private void create() {
        boolean done = errors.attempt(() -> firstAdministrator.create(
                code.getValue(), username.getValue(), displayName.getValue(), password.getValue()));
        if (done) {
            UnseenSignIn.submit(this, username, password);
        }
    }
}
