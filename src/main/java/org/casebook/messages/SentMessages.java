package org.casebook.messages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.casebook.audit.Audit;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditSubject;
import org.casebook.base.Elapsed;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.messages.MessageRepository.SentRow;
import org.casebook.people.Actor;
import org.casebook.people.Person;
import org.casebook.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What teachers write to students of their classes about an assignment. docs/decisions/messages.md */
@Service
@Transactional
public class SentMessages {

    public static final int LONGEST = 500;

    /** What wasn't sent by then was lost with the server that was to send it. */
    private static final Duration ON_ITS_WAY = Duration.ofMinutes(15);

    /** What no person types, and some databases don't take. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n\t]]");

    private final MessageRepository messages;
    private final MessageRecipientRepository recipients;
    private final Addressees addressees;
    private final SendingLimits limits;
    private final MessageMail mail;
    private final Audit audit;
    private final Clock clock;

    SentMessages(
            MessageRepository messages,
            MessageRecipientRepository recipients,
            Addressees addressees,
            SendingLimits limits,
            MessageMail mail,
            Audit audit,
            Clock clock) {
        this.messages = messages;
        this.recipients = recipients;
        this.addressees = addressees;
        this.limits = limits;
        this.mail = mail;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether messages go by mail as well. */
    public boolean goByMail() {
        return mail.isOn();
    }

    /**
     * Writes to students about an assignment. Mail goes out once this is saved.
     *
     * @throws NotFoundException if the actor doesn't teach the class, or the assignment is not for one of the students
     * @throws JustWrittenException if some of them got a message about it minutes ago, unless that is said to be meant
     * @throws InvalidInputException with field 'text' or 'students' if one is missing or too long, or if the assignment
     *     isn't given out any more, or the teacher has sent too much within a day
     */
    public Delivery send(Actor teacher, UUID assignment, Draft draft) {
        var text = CONTROL.matcher(draft.text()).replaceAll(" ").strip();
        if (text.isEmpty()) {
            throw new InvalidInputException("text", "Please write a message.");
        }
        if (text.length() > LONGEST) {
            throw new InvalidInputException("text", "Please write at most " + LONGEST + " characters.");
        }
        if (draft.students().isEmpty()) {
            throw new InvalidInputException("students", "Please choose at least one student.");
        }
        var addressed = addressees.held(teacher, assignment, draft.students());
        if (!draft.again()) {
            limits.requireNoneLately(teacher, assignment, draft.students());
        }
        limits.requireFewToday(teacher);
        var message = messages.save(new Message(assignment, teacher.id(), text, clock.instant()));
        var addresses = mail.addresses(draft.students());
        var got = recipients.saveAll(addressed.students().stream()
                .map(student ->
                        new MessageRecipient(message.id(), student.id(), byMail(student, addresses.get(student.id()))))
                .toList());
        audit.record(
                teacher.id(),
                AuditAction.MESSAGE_SENT,
                AuditSubject.assignment(assignment).in(addressed.classId()),
                "To " + got.size() + (got.size() == 1 ? " student" : " students"));
        mail.post(teacher, assignment, addressed, text, draft.address(), got, addresses);
        return delivery(addressed.students(), got);
    }

    private ByMail byMail(Person student, @Nullable String address) {
        if (!mail.isOn() || !student.active()) {
            return ByMail.NONE;
        }
        return address == null ? ByMail.NO_ADDRESS : ByMail.WAITING;
    }

    private Delivery delivery(List<Person> students, List<MessageRecipient> got) {
        var states = got.stream().collect(Collectors.toMap(MessageRecipient::student, MessageRecipient::byMail));
        return new Delivery(
                students.size(),
                mail.isOn(),
                (int) states.values().stream().filter(ByMail.WAITING::equals).count(),
                students.stream()
                        .filter(student -> states.get(student.id()) == ByMail.NO_ADDRESS)
                        .toList());
    }

    /** The messages about an assignment, whoever of its class's teachers wrote them, the latest first; none for others. */
    @Transactional(readOnly = true)
    public List<SentMessage> about(Actor teacher, UUID assignment) {
        teacher.require(Role.TEACHER);
        var now = clock.instant();
        Map<UUID, List<SentRow>> rows = messages.ofAssignment(assignment, teacher.id(), Role.TEACHER).stream()
                .collect(Collectors.groupingBy(SentRow::message, LinkedHashMap::new, Collectors.toList()));
        return rows.values().stream()
                .map(all -> {
                    var first = all.getFirst();
                    return new SentMessage(
                            first.message(),
                            first.sender(),
                            first.sentAt(),
                            first.body(),
                            all.stream()
                                    .map(row -> new SentMessage.Receipt(
                                            row.student(), row.name(), row.readAt(), state(row, now)))
                                    .toList());
                })
                .toList();
    }

    private static ByMail state(SentRow row, Instant now) {
        return row.byMail() == ByMail.WAITING && !Elapsed.isWithin(ON_ITS_WAY, row.sentAt(), now)
                ? ByMail.FAILED
                : row.byMail();
    }

    /** All that the teacher has written, the latest first. */
    @Transactional(readOnly = true)
    public List<WrittenMessage> writtenBy(Actor teacher) {
        teacher.require(Role.TEACHER);
        return messages.writtenBy(teacher.id());
    }
}
