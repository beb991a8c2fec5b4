package org.casebook.messages.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.assignment.Task;
import org.casebook.assignment.Tasks;
import org.casebook.base.ui.Page;
import org.casebook.base.ui.Styled;
import org.casebook.messages.ReceivedMessage;
import org.casebook.messages.ReceivedMessages;
import org.casebook.people.Actor;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;

/** All that teachers have written to a student about assignments. */
@Route("messages")
@PageTitle("Messages · Casebook")
@RolesAllowed(Role.STUDENTS)
class MessagesView extends Page implements AfterNavigationObserver {

    private final ReceivedMessages received;
    private final Tasks tasks;

    MessagesView(ReceivedMessages received, Tasks tasks) {
        this.received = received;
        this.tasks = tasks;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        var student = CurrentActor.get();
        var all = received.all(student);
        // That page is another feature's, which this one doesn't know.
        show(new Paragraph(new Anchor("assignments", "To do")), new H1("Messages"));
        if (all.isEmpty()) {
            add(new Paragraph(
                    "Your teachers have written nothing to you yet. What they write about an assignment appears"
                            + " here, on ‘Learn’ and on ‘To do’."));
            return;
        }
        var open = open(student);
        var messages = Styled.div("messages");
        all.forEach(
                message -> messages.add(new MessageItem(message, "", open.contains(message.assignment()), this::read)));
        add(messages);
    }

    private void read(ReceivedMessage message) {
        received.read(CurrentActor.get(), message.id());
        refresh();
        focusContent();
    }

    /** What was withdrawn, or is of a class that is over, may be found no more. */
    private Set<UUID> open(Actor student) {
        return tasks.of(student).stream()
                .filter(task -> !task.isWithdrawn() && !task.classArchived())
                .map(Task::id)
                .collect(Collectors.toSet());
    }
}
