package org.casebook.learning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.casebook.base.ui.Messages;
import org.casebook.learning.Calendars;
import org.casebook.people.CurrentActor;

/** Lets a student's own calendar show what is due. */
class CalendarAddress extends Details {

    private final Calendars calendars;
    private final CurrentActor current;
    private final TextField address = new TextField("Address for your calendar");
    private final Button make = new Button();

    CalendarAddress(Calendars calendars, CurrentActor current) {
        super("Show what is due in your calendar");
        this.calendars = calendars;
        this.current = current;
        address.setReadOnly(true);
        address.setAutoselect(true);
        address.setHelperText("Whoever has it can read what you are set, and nothing else. Don't pass it on.");
        make.addClickListener(_ -> {
            show(calendars.renew(current.get()));
            Messages.done("Add this address to your calendar as a subscription.");
        });
        var fields = new Div(
                new Paragraph("Calendar programs can subscribe to an address and then keep themselves up to date."),
                address,
                make);
        fields.addClassName("fields");
        add(fields);
        calendars.token(current.get()).ifPresentOrElse(this::show, () -> {
            address.setVisible(false);
            make.setText("Make an address");
        });
    }

    private void show(String token) {
        address.setVisible(true);
        make.setText("Make a new address; the old one stops working");
        // Only the browser knows by which address it has come here.
        getElement()
                .executeJs("return new URL($0, document.baseURI).href", "calendar/" + token + ".ics")
                .then(String.class, address::setValue);
    }
}
