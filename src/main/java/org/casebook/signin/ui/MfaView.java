package org.casebook.signin.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.DisplayButton;
import org.casebook.base.ui.Styled;
import org.casebook.people.CurrentActor;
import org.casebook.signin.CurrentSignIn;
import org.casebook.signin.MfaPolicy;
import org.casebook.signin.Passkeys;
import org.casebook.signin.TotpService;

/** Where those go on of whom the school asks more than a password, and who came with it alone. */
@Route(value = "second-step", autoLayout = false)
@PageTitle("A second step · Casebook")
@PermitAll
class MfaView extends Main implements BeforeEnterObserver {

    private final MfaPolicy steps;
    private final TotpService codes;
    private final Passkeys passkeys;
    private final CurrentSignIn here;
    private final AuthenticationContext authentication;
    private final Button goOn =
            new Button("Go on to Casebook", _ -> UI.getCurrent().navigate(StartView.class));

    MfaView(
            MfaPolicy steps,
            TotpService codes,
            Passkeys passkeys,
            CurrentSignIn here,
            AuthenticationContext authentication) {
        this.steps = steps;
        this.codes = codes;
        this.passkeys = passkeys;
        this.here = here;
        this.authentication = authentication;
        addClassName("door");
        goOn.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        goOn.setVisible(false);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new DisplayButton());
        switch (obligation()) {
            case NONE -> event.forwardTo(StartView.class);
            case SET_UP -> setUp();
            case USE_PASSKEY -> usePasskey();
        }
    }

    private MfaPolicy.Obligation obligation() {
        return steps.of(CurrentActor.get(), here.id());
    }

    private void setUp() {
        add(
                new H1("Set up a second step"),
                new Paragraph(
                        "Your school asks for more than a password here. Choose one of these two; you need it from"
                                + " now on when you sign in."),
                new CodesPanel(codes, () -> goOn.setVisible(obligation() == MfaPolicy.Obligation.NONE)),
                new PasskeysPanel(passkeys, here),
                tools());
    }

    private void usePasskey() {
        add(
                new H1("Sign in with your passkey"),
                new Paragraph(
                        "Your school asks for more than a password here, and you have a passkey. Sign out, and sign"
                                + " in with it. If you have lost the device, an administrator can remove the passkey."),
                tools());
    }

    private Div tools() {
        return Styled.div("tools", goOn, Buttons.quiet("Sign out", _ -> authentication.logout()));
    }
}
