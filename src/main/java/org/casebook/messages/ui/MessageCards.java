package org.casebook.messages.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.UUID;
import org.casebook.messages.ReceivedMessages;
import org.casebook.people.Actor;

/** What teachers have written to a student, for the student's start pages. */
@org.springframework.stereotype.Component
public class MessageCards {

    private final ReceivedMessages received;

    MessageCards(ReceivedMessages received) {
        this.received = received;
    }

    /**
     * A card for each message that isn't read, and the way to all of them; invisible where there is none.
     *
     * @param assignments those that the student has to do with, and what is said of each. What is about another one, as one
     *     that was withdrawn, asks for nothing any more: it stands among all messages alone
     */
    public Component of(Actor student, Map<UUID, String> assignments) {
        return new UnreadMessages(received, student, assignments);
    }
}
