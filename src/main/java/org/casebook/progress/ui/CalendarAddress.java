package org.casebook.progress.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.Styled;
import org.casebook.people.CurrentActor;
import org.casebook.progress.Calendars;

/** Lets a student's own calendar show what is due. */
class CalendarAddress extends Details {

    private final TextField address = new TextField("Address for your calendar");
    private final Paragraph made = new Paragraph();
    private final Button make = new Button("Make an address");

    CalendarAddress(Calendars calendars) {
        super("Show what is due in your calendar");
        address.setReadOnly(true);
        address.setAutoselect(true);
        address.setHelperText("Whoever has it can read what you are set, and nothing else. Don't pass it on. It is"
                + " shown this once: add it to your calendar now.");
        address.setVisible(false);
        make.addClickListener(_ -> {
            show(calendars.renew(CurrentActor.get()));
            Messages.done("Add this address to your calendar as a subscription.");
        });
        add(Styled.div(
                "fields",
                new Paragraph("Calendar programs can subscribe to an address and then keep themselves up to date."),
                made,
                address,
                make));
        made.setVisible(false);
        calendars.madeAt(CurrentActor.get()).ifPresent(this::showMade);
    }

    private void showMade(Instant at) {
        made.setText("You made one on " + ReaderTime.date(at) + ". It goes on working, and is not shown again.");
        made.setVisible(true);
        make.setText("Make a new address; the old one stops working");
    }

    private void show(String token) {
        made.setVisible(false);
        address.setVisible(true);
        make.setText("Make a new address; the old one stops working");
        // Only the browser knows by which address it has come here.
        getElement()
                .executeJs("return new URL($0, document.baseURI).href", "calendar/" + token + ".ics")
                .then(String.class, address::setValue);
    }
}
