package org.casebook.messages;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.casebook.base.NotFoundException;
import org.casebook.people.Actor;
import org.casebook.people.Role;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What teachers have written to a student. Everybody has to do with their own alone. */
@Service
@Transactional
public class ReceivedMessages {

    /** So many are on a start page or behind it; more than one has to be looked for. */
    static final Limit FIRST = Limit.of(20);

    private final MessageRecipientRepository recipients;
    private final Clock clock;

    ReceivedMessages(MessageRecipientRepository recipients, Clock clock) {
        this.recipients = recipients;
        this.clock = clock;
    }

    /** The student's first few: what they haven't read, then the latest. */
    @Transactional(readOnly = true)
    public List<ReceivedMessage> first(Actor student) {
        student.require(Role.STUDENT);
        return recipients.of(student.id(), FIRST);
    }

    /** All of the student's: what they haven't read, then the latest first. */
    @Transactional(readOnly = true)
    public List<ReceivedMessage> all(Actor student) {
        student.require(Role.STUDENT);
        return recipients.of(student.id(), Limit.unlimited());
    }

    /**
     * Says that the student has read a message.
     *
     * @throws NotFoundException if it isn't theirs
     */
    public void read(Actor student, UUID message) {
        student.require(Role.STUDENT);
        recipients
                .findByMessageIdAndAccountId(message, student.id())
                .orElseThrow(() -> new NotFoundException("message " + message))
                .read(clock.instant());
    }
}
