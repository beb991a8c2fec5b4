package org.casebook.signin.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.casebook.base.ClientAddress;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.DisplayButton;
import org.casebook.base.ui.FieldErrors;
import org.casebook.base.ui.Styled;
import org.casebook.people.Role;
import org.casebook.signin.PasswordSetupCodes;

/** Where someone with a slip, or with a link, chooses a password. Opening it uses nothing up. */
@Route(value = "first-sign-in", autoLayout = false)
@PageTitle("Choose a password · Casebook")
@AnonymousAllowed
class FirstSignInView extends Main implements BeforeEnterObserver {

    private static final String FRAGMENT = """
            const fragment = location.hash.slice(1);
            history.replaceState(history.state, '', location.pathname);
            return fragment;
            """;

    private final PasswordSetupCodes codes;
    private final TextField username = new TextField("Username");
    private final TextField code = new TextField("Code");
    private final PasswordField password = new PasswordField("New password");
    private final FieldErrors errors = new FieldErrors()
            .add("username", username)
            .add("password", password)
            .add("code", code);

    FirstSignInView(PasswordSetupCodes codes) {
        this.codes = codes;
        addClassName("door");
        username.setAutocomplete(Autocomplete.USERNAME);
        code.setAutocomplete(Autocomplete.OFF);
        code.setHelperText("Twelve letters and digits. Capitals and dashes make no difference.");
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setHelperText(PasswordHint.of(Role.STUDENT));
        var choose = Buttons.primary("Choose this password", _ -> choose());
        choose.addClickShortcut(Key.ENTER);
        choose.setDisableOnClick(true);
        choose.addClickListener(_ -> choose.setEnabled(true));
        add(
                new DisplayButton(),
                new H1("Choose your password"),
                new Paragraph("With the code from your slip or link. You need it only this once."),
                Styled.div("fields", username, code, password, choose),
                signIn());
    }

    private static Anchor signIn() {
        var link = new Anchor("login", "I have a password already");
        link.setRouterIgnore(true);
        return link;
    }

    /** The browser keeps what a link brings behind its '#' to itself, so that it is asked for it. */
    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(FRAGMENT).then(String.class, this::fill);
    }

    private void fill(String fragment) {
        var parts = QueryParameters.fromString(fragment);
        parts.getSingleParameter("username").ifPresent(username::setValue);
        parts.getSingleParameter("code").ifPresent(code::setValue);
    }

    /** Links from before held for a day; what they say has been written down on the way, and is not taken any more. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getLocation().getQueryParameters().getSingleParameter("code").isPresent()) {
            addComponentAtIndex(
                    2, new Paragraph("This link is of an old kind. Please ask at your school for a new one."));
        }
    }

    private void choose() {
        boolean done =
                errors.attempt(() -> codes.use(username.getValue(), code.getValue(), password.getValue(), address()));
        if (done) {
            UnseenSignIn.submit(this, username, password);
        }
    }

    private static String address() {
        var request = VaadinRequest.getCurrent();
        return ClientAddress.of(request == null ? null : request.getRemoteAddr());
    }
}
