package org.casebook.signin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.Styled;
import org.casebook.people.CurrentActor;
import org.casebook.signin.CurrentSignIn;
import org.casebook.signin.Passkeys;

/** One's passkeys, and adding one. */
class PasskeysPanel extends Section {

    private final Passkeys passkeys;
    private final CurrentSignIn here;
    private final Div content = new Div();

    PasskeysPanel(Passkeys passkeys, CurrentSignIn here) {
        this.passkeys = passkeys;
        this.here = here;
        add(new H2("Passkeys"), content);
        refresh();
    }

    private void refresh() {
        content.removeAll();
        content.add(new Paragraph("A passkey signs you in by the fingerprint, face or PIN of a device, without a"
                + " password. It can't be guessed, and it works at this address alone."));
        var list = Styled.list("sign-ins");
        for (var passkey : passkeys.own(CurrentActor.get())) {
            var about = Styled.paragraph(
                    "about",
                    "Added " + ReaderTime.date(passkey.created()) + ", last used "
                            + ReaderTime.dateTime(passkey.lastUsed()));
            var remove = Buttons.quiet("Remove", _ -> {
                passkeys.remove(CurrentActor.get(), passkey.id());
                refresh();
                Messages.done("This passkey signs nobody in any more.");
            });
            remove.setAriaLabel("Remove " + passkey.label());
            list.add(new ListItem(new Div(new Paragraph(passkey.label()), about), remove));
        }
        content.add(list, new Button("Add a passkey", _ -> ask()));
    }

    private void ask() {
        new PasswordQuestion("Add a passkey", "Please show that it is you.", password -> {
                    var name = passkeys.allowAdding(CurrentActor.get(), here.id(), password);
                    content.add(new PasskeyButton(name));
                })
                .open();
    }
}
