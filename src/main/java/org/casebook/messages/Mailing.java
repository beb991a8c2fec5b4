package org.casebook.messages;

import java.util.List;
import java.util.UUID;
import org.casebook.base.SchoolMail.Letter;

/** The mails of one message, to be sent when it is saved; published in its transaction. */
record Mailing(List<Envelope> envelopes) {

    Mailing {
        envelopes = List.copyOf(envelopes);
    }

    /** @param recipient the row of the student for whom it is */
    record Envelope(UUID recipient, Letter letter) {}
}
