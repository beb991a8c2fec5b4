package org.casebook.messages.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.casebook.base.Isolated;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.Styled;
import org.casebook.messages.ByMail;
import org.casebook.messages.SentMessage;
import org.casebook.messages.SentMessage.Receipt;

/** The messages about an assignment: what was written, who has read it, and whom no mail has reached. */
public class SentPanel extends Div {

    /** Shows them; invisible where there are none. */
    public SentPanel(List<SentMessage> messages) {
        addClassName("sent-messages");
        setVisible(!messages.isEmpty());
        add(new H2("Messages"));
        messages.forEach(message -> add(details(message)));
    }

    private static Details details(SentMessage message) {
        var receipts = message.receipts();
        long read = receipts.stream().filter(Receipt::isRead).count();
        long failed = receipts.stream()
                .filter(receipt -> receipt.byMail() == ByMail.FAILED)
                .count();
        return new Details(
                new Span(ReaderTime.dateTime(message.at()) + ", " + Isolated.of(message.sender()) + " to "
                        + SentWords.count(receipts.size()) + ": read by " + read
                        + (failed == 0 ? "" : ", not delivered by mail to " + failed)),
                Styled.paragraph("message-text", message.text()),
                Styled.list(
                        "receipts",
                        receipts,
                        receipt -> new ListItem(Isolated.of(receipt.name()) + ": " + SentWords.of(receipt))));
    }
}
