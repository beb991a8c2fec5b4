package org.casebook.privacy;

import java.util.List;
import org.casebook.messages.ReceivedMessages;
import org.casebook.messages.SentMessages;
import org.casebook.people.Actor;
import org.springframework.stereotype.Component;

/** What teachers have written to a student, or a teacher to students, as their record has it; whoever asks has been checked. */
@Component
record MessageRecords(ReceivedMessages received, SentMessages sent) {

    List<PersonRecord.Message> of(Actor self) {
        return switch (self.role()) {
            case STUDENT ->
                received.all(self).stream()
                        .map(message -> new PersonRecord.Message(
                                message.title(),
                                "From " + message.sender(),
                                message.text(),
                                message.at(),
                                message.readAt()))
                        .toList();
            case TEACHER ->
                sent.writtenBy(self).stream()
                        .map(message -> new PersonRecord.Message(
                                message.title(),
                                "To " + message.students() + (message.students() == 1 ? " student" : " students"),
                                message.text(),
                                message.at(),
                                null))
                        .toList();
            case ADMINISTRATOR -> List.of();
        };
    }
}
