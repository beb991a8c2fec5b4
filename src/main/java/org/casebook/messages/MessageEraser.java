package org.casebook.messages;

import org.casebook.assignment.AssignmentDeleted;
import org.casebook.people.PersonErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A message goes with its sender, with the last of those who got it, and with the assignment that it is about: without
 * them it is nobody's word, to nobody, about nothing. docs/decisions/messages.md
 */
@Component
record MessageEraser(MessageRepository messages, MessageRecipientRepository recipients) {

    @EventListener
    void erase(PersonErased erased) {
        var person = erased.person().id();
        recipients.deleteOfStudent(person);
        recipients.deleteOfSender(person);
        messages.deleteOfSender(person);
        messages.deleteWithoutRecipients();
        for (var name : erased.names()) {
            messages.mentioning(name).forEach(message -> message.rewrite(erased::withoutNames));
        }
    }

    @EventListener
    void deleted(AssignmentDeleted deleted) {
        recipients.deleteOfAssignment(deleted.assignment());
        messages.deleteOfAssignment(deleted.assignment());
    }
}
