package org.casebook.messages;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casebook.base.SchoolMail;
import org.casebook.base.SchoolMail.Letter;
import org.casebook.messages.Mailing.Envelope;
import org.casebook.people.Actor;
import org.casebook.people.People;
import org.casebook.people.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Sends messages by mail, too, where the school has an SMTP server and {@code casebook.mail.messages} isn't false: once
 * the message is saved, and nobody waits for it. What isn't taken is written down and not tried again.
 */
@Component
class MessageMail {

    private static final Logger LOG = LoggerFactory.getLogger(MessageMail.class);

    private final SchoolMail mail;
    private final Environment settings;
    private final People people;
    private final MailQueue queue;
    private final MailOutcomes outcomes;
    private final ApplicationEventPublisher events;

    MessageMail(
            SchoolMail mail,
            Environment settings,
            People people,
            MailQueue queue,
            MailOutcomes outcomes,
            ApplicationEventPublisher events) {
        this.mail = mail;
        this.settings = settings;
        this.people = people;
        this.queue = queue;
        this.outcomes = outcomes;
        this.events = events;
    }

    boolean isOn() {
        return mail.isConfigured() && settings.getProperty("casebook.mail.messages", Boolean.class, true);
    }

    /** Where to write to; nobody who is deactivated is among them. */
    Map<UUID, String> addresses(Collection<UUID> students) {
        return isOn() ? people.addresses(students) : Map.of();
    }

    /**
     * Sends it to those of its recipients who have an address, as soon as the transaction is over.
     *
     * @param address of this school as the sender's browser has it
     */
    void post(
            Actor teacher,
            UUID assignment,
            Addressees.Addressed addressed,
            String text,
            String address,
            List<MessageRecipient> got,
            Map<UUID, String> addresses) {
        if (addresses.isEmpty()) {
            return;
        }
        var sender = people.byId(List.of(teacher.id())).get(teacher.id());
        var students = addressed.students().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        var link = MailText.link(settings.getProperty("casebook.address", address), assignment);
        events.publishEvent(new Mailing(got.stream()
                .filter(recipient -> recipient.byMail() == ByMail.WAITING)
                .map(recipient -> new Envelope(
                        recipient.id(),
                        new Letter(
                                addresses.getOrDefault(recipient.student(), ""),
                                MailText.SUBJECT,
                                MailText.of(students.get(recipient.student()), sender, addressed.title(), text, link))))
                .toList()));
    }

    @TransactionalEventListener
    void send(Mailing mailing) {
        try {
            queue.add(() -> sendNow(mailing));
        } catch (RejectedExecutionException tooMuchWaits) {
            LOG.warn(
                    "{} mails were not sent: too many wait", mailing.envelopes().size());
            outcomes.record(List.of(), rows(mailing.envelopes()));
        }
    }

    private void sendNow(Mailing mailing) {
        try {
            var refused = new HashSet<>(
                    mail.send(mailing.envelopes().stream().map(Envelope::letter).toList()));
            var byOutcome = mailing.envelopes().stream()
                    .collect(Collectors.partitioningBy(envelope -> refused.contains(envelope.letter())));
            outcomes.record(
                    rows(byOutcome.getOrDefault(false, List.of())), rows(byOutcome.getOrDefault(true, List.of())));
        } catch (RuntimeException unforeseen) {
            // Whatever stood in its way, the next message has its turn. These count as failed after a while.
            LOG.warn("what became of {} mails is not known", mailing.envelopes().size(), unforeseen);
        }
    }

    private static List<UUID> rows(List<Envelope> envelopes) {
        return envelopes.stream().map(Envelope::recipient).toList();
    }
}
