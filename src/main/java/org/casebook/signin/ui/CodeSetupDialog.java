package org.casebook.signin.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.QrImage;
import org.casebook.base.ui.Styled;
import org.casebook.people.CurrentActor;
import org.casebook.signin.TotpService;

/** Shows an app, this once, what it needs to make codes, and lets its owner prove that it makes them. */
class CodeSetupDialog extends Dialog {

    CodeSetupDialog(TotpService codes, TotpService.Setup setup, Runnable done) {
        setHeaderTitle("Set up one-time codes");
        var secret = new TextField("Or type this into the app");
        secret.setValue(setup.secret().replaceAll("(.{4})(?=.)", "$1 "));
        secret.setReadOnly(true);
        var code = new TextField("The code that the app shows now");
        code.setAutocomplete(Autocomplete.OFF);
        code.focus();
        add(Styled.div(
                "fields",
                new Paragraph("Scan this with an authenticator app. It is shown this once."),
                new QrImage(setup.address(), "QR code for an authenticator app; the same is in the field below"),
                secret,
                code));
        var confirm = Buttons.primary(
                "Turn on",
                _ -> Messages.attempt(() -> {
                    var recovery = codes.confirm(CurrentActor.get(), code.getValue());
                    close();
                    done.run();
                    new RecoveryCodesDialog(recovery).open();
                }));
        confirm.addClickShortcut(Key.ENTER);
        getFooter().add(new Button("Cancel", _ -> close()), confirm);
    }
}
