package org.casebook.roster.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Paragraph;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.ReaderTime;
import org.casebook.people.CurrentActor;
import org.casebook.people.PersonDetails;
import org.casebook.signin.SignInMail;
import org.casebook.signin.SignInSlip;

/** Shows, this once, a code and the link in which it is, and mails the link where the school can. */
class HandOutDialog extends Dialog {

    HandOutDialog(PersonDetails person, SignInSlip slip, SignInMail mail) {
        setHeaderTitle("For " + person.person().displayName());
        var link = new Description();
        var details = new DescriptionList();
        details.add(new Term("Username"), new Description(person.person().username()));
        details.add(new Term("Code"), new Description(slip.code()));
        details.add(new Term("Link"), link);
        details.addClassName("hand-out");
        add(
                new Paragraph("Hand this over now: it is not shown again. It works once, until "
                        + ReaderTime.dateTime(slip.expiresAt()) + ". Whoever opens the link, or types username and code"
                        + " under 'First time here' on the sign-in page, chooses a password."),
                details);
        // What stands behind the '#' no server on the way sees or writes down. The browser knows under which address
        // this school is reached; the server may stand behind others.
        getElement().executeJs("return document.baseURI").then(String.class, base -> {
            var address = SlipSheet.signInAddress(base + "first-sign-in", slip);
            link.setText(address);
            if (mail.isConfigured() && person.email() != null) {
                getFooter().addComponentAsFirst(new Button("Mail the link to " + person.email(), click -> {
                    if (Messages.attempt(() -> mail.send(CurrentActor.get(), person, address))) {
                        click.getSource().setEnabled(false);
                        Messages.done("The mail is on its way.");
                    }
                }));
            }
        });
        getFooter().add(new Button("Close", _ -> close()));
    }
}
