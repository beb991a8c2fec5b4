package org.casebook.signin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.casebook.base.ui.AddressedPage;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.Styled;
import org.casebook.people.CurrentActor;
import org.casebook.people.Directory;
import org.casebook.people.Role;
import org.casebook.signin.Passkeys;
import org.casebook.signin.SignIns;
import org.casebook.signin.TotpService;

/** Where a person is signed in and by what, for administrators: to end it, or to help who has lost a phone. */
@Route("people/:person/sign-ins")
@RolesAllowed(Role.ADMINISTRATORS)
class PersonSignInsView extends AddressedPage {

    private final Directory directory;
    private final SignIns signIns;
    private final TotpService codes;
    private final Passkeys passkeys;

    PersonSignInsView(Directory directory, SignIns signIns, TotpService codes, Passkeys passkeys) {
        this.directory = directory;
        this.signIns = signIns;
        this.codes = codes;
        this.passkeys = passkeys;
        title("Signing in");
    }

    @Override
    protected void refresh() {
        var id = id("person");
        var name = directory.one(CurrentActor.get(), id).person().inText();
        show(new Paragraph(new Anchor("people/" + id, name)), new H1("How " + name + " signs in"));
        addPlaces(id, name);
        add(new H2("Second steps"));
        boolean coded = codes.isOnFor(CurrentActor.get(), id);
        int keys = passkeys.of(CurrentActor.get(), id).size();
        add(new Paragraph((coded ? "One-time codes are on. " : "No one-time codes. ")
                + (keys == 0 ? "No passkeys." : keys == 1 ? "One passkey." : keys + " passkeys.")));
        var tools = Styled.div("tools");
        if (coded) {
            tools.add(new Button("Turn one-time codes off", _ -> {
                codes.switchOffFor(CurrentActor.get(), id);
                refresh();
                focusContent();
                Messages.done(name + "'s password alone signs them in again.");
            }));
        }
        if (keys > 0) {
            tools.add(new Button("Remove the passkeys", _ -> {
                passkeys.removeAll(CurrentActor.get(), id);
                refresh();
                focusContent();
            }));
        }
        add(tools);
    }

    private void addPlaces(UUID id, String name) {
        var open = signIns.of(CurrentActor.get(), id);
        add(new H2("Where they are signed in"));
        if (open.isEmpty()) {
            add(new Paragraph("Nowhere at the moment."));
            return;
        }
        var list = Styled.list("sign-ins", open, one -> new ListItem(SignInText.of(one)));
        add(list, new Button("Sign them out everywhere", _ -> {
            signIns.endAll(CurrentActor.get(), id);
            refresh();
            focusContent();
            Messages.done(name + " is signed out everywhere.");
        }));
    }
}
