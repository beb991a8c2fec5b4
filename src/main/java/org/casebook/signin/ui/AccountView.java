package org.casebook.signin.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import org.casebook.base.ui.Page;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.casebook.signin.CurrentSignIn;
import org.casebook.signin.Passkeys;
import org.casebook.signin.Passwords;
import org.casebook.signin.SignIns;
import org.casebook.signin.TotpService;

/** One's own account. */
@Route("account")
@PageTitle("Account · Casebook")
@PermitAll
class AccountView extends Page {

    AccountView(Passwords passwords, SignIns signIns, TotpService codes, Passkeys passkeys, CurrentSignIn here) {
        var person = CurrentActor.person();
        var places = new SignInsPanel(signIns, here);
        add(
                new H1("Account"),
                new Paragraph(
                        person.displayName() + ", " + person.role().label().toLowerCase(Locale.ROOT)),
                new Paragraph("Username: " + person.username()),
                new PasswordPanel(passwords, here, places::refresh));
        if (person.role() != Role.STUDENT) {
            add(new CodesPanel(codes, () -> {}), new PasskeysPanel(passkeys, here));
        }
        add(
                places,
                new H2("What is kept about you"),
                new Paragraph(
                        new Anchor("account/record", "Your record"),
                        new Text(", and "),
                        new Anchor("privacy", "why and for how long it is kept")));
    }
}
