package org.casebook.privacy.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.Styled;
import org.casebook.people.CurrentActor;
import org.casebook.people.Erasures;
import org.casebook.privacy.PersonRecord;

/** Asks for the username before somebody is erased: nothing brings them back. */
class EraseDialog extends Dialog {

    EraseDialog(Erasures erasures, UUID person, PersonRecord.Account account) {
        setHeaderTitle("Erase " + account.name() + "?");
        var confirmation = new TextField("Type the username " + account.username());
        confirmation.setAutocomplete(Autocomplete.OFF);
        add(Styled.div(
                "fields",
                new Paragraph("Their name, username, e-mail address, ways of signing in, comments to their answers and"
                        + " answers in words of their own are deleted. Their other answers stay without a name, so that"
                        + " the figures of their classes stay right."),
                new Paragraph("This can't be undone, and a backup made before still has them."),
                confirmation));
        var erase = new Button("Erase for good", _ -> {
            if (Messages.attempt(() -> erasures.erase(CurrentActor.get(), person, confirmation.getValue()))) {
                close();
                UI.getCurrent().navigate("people");
                Messages.done(account.name() + " is erased.");
            }
        });
        erase.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(new Button("Cancel", _ -> close()), erase);
    }
}
