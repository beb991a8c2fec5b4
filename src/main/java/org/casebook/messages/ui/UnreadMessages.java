package org.casebook.messages.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import java.util.UUID;
import org.casebook.base.ui.Messages;
import org.casebook.messages.ReceivedMessage;
import org.casebook.messages.ReceivedMessages;
import org.casebook.people.Actor;
import org.casebook.people.CurrentActor;

/** The messages that a student hasn't read, and the way to all. */
class UnreadMessages extends Div {

    /** So many are seen at a glance; what is to do stands below. */
    private static final int SHOWN = 3;

    private final transient ReceivedMessages received;
    private final transient Map<UUID, String> assignments;

    UnreadMessages(ReceivedMessages received, Actor student, Map<UUID, String> assignments) {
        this.received = received;
        this.assignments = Map.copyOf(assignments);
        addClassName("messages");
        refresh(student);
    }

    private RouterLink refresh(Actor student) {
        removeAll();
        var all = received.first(student);
        var unread = all.stream()
                .filter(message -> !message.isRead() && assignments.containsKey(message.assignment()))
                .toList();
        unread.stream()
                .limit(SHOWN)
                .forEach(message -> add(new MessageItem(
                        message, assignments.getOrDefault(message.assignment(), ""), true, this::read)));
        int more = unread.size() - SHOWN;
        var link = new RouterLink(
                more > 0 ? "All messages, " + more + " more not read" : "All messages", MessagesView.class);
        if (!all.isEmpty()) {
            add(new Div(link));
        }
        setVisible(!all.isEmpty());
        return link;
    }

    private void read(ReceivedMessage message) {
        var student = CurrentActor.get();
        received.read(student, message.id());
        // The button that was pressed is gone.
        refresh(student).getElement().callJsFunction("focus");
        Messages.done("It stands under ‘All messages’ now.");
    }
}
