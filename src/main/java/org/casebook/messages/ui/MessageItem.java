package org.casebook.messages.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.casebook.base.Isolated;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.Styled;
import org.casebook.messages.ReceivedMessage;

/** A message as its student reads it: plain text, with the way to what it is about. */
class MessageItem extends Article {

    /**
     * @param about what is said of the assignment beside its title, or nothing
     * @param leads whether the student has the assignment, so that its title leads there
     * @param read what is done when the student says that they have read it
     */
    MessageItem(ReceivedMessage message, String about, boolean leads, Consumer<ReceivedMessage> read) {
        addClassNames("card", "message");
        var subject = new Paragraph(new Span(ReaderTime.dateTime(message.at()) + " · "));
        subject.addClassName("about");
        subject.add(leads ? link(message) : new Span(message.title()));
        if (!about.isEmpty()) {
            subject.add(" · " + about);
        }
        add(new H2("From " + Isolated.of(message.sender())), subject, Styled.paragraph("message-text", message.text()));
        var readAt = message.readAt();
        if (readAt == null) {
            var button = Buttons.quiet("I have read it", _ -> read.accept(message));
            button.getElement().setAttribute("aria-label", "I have read it: " + message.title());
            add(button);
        } else {
            add(Styled.paragraph("about", "Read " + ReaderTime.dateTime(readAt)));
        }
    }

    /** The assignment's page is another feature's, which this one doesn't know. */
    private static Anchor link(ReceivedMessage message) {
        return new Anchor("assignments/" + message.assignment(), message.title());
    }
}
