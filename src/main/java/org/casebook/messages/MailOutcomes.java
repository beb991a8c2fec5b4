package org.casebook.messages;

import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what became of mails, in a transaction of its own: that of the message is over. */
@Component
class MailOutcomes {

    private final MessageRecipientRepository recipients;

    MailOutcomes(MessageRecipientRepository recipients) {
        this.recipients = recipients;
    }

    /** The rows of those to whom it was sent, and to whom it could not be; some may be gone. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void record(Collection<UUID> sent, Collection<UUID> failed) {
        recipients.mailed(sent, ByMail.SENT);
        recipients.mailed(failed, ByMail.FAILED);
    }
}
