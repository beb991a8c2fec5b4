package org.casebook.messages.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.base.ui.ReaderTime;
import org.casebook.messages.Delivery;
import org.casebook.messages.SentMessage;
import org.casebook.people.Person;

/** What is said to teachers of messages and where they went. */
public final class SentWords {

    private SentWords() {}

    /** By student, such as 'Written to on 3 Dec 2026, read', of the latest message. */
    public static Map<UUID, String> byStudent(List<SentMessage> messages) {
        Map<UUID, String> words = new HashMap<>();
        messages.forEach(message -> message.receipts()
                .forEach(receipt -> words.putIfAbsent(
                        receipt.student(),
                        "Written to on " + ReaderTime.date(message.at())
                                + (receipt.isRead() ? ", read" : ", not read yet"))));
        return words;
    }

    static String of(Delivery delivery) {
        return "Sent to " + count(delivery.students()) + "." + (delivery.mailed() ? byMail(delivery) : "");
    }

    private static String byMail(Delivery delivery) {
        var without = delivery.withoutAddress();
        return " By mail to " + (delivery.byMail() == 0 ? "nobody" : Integer.toString(delivery.byMail())) + "."
                + (without.isEmpty()
                        ? ""
                        : " No e-mail address here: "
                                + without.stream().map(Person::inText).collect(Collectors.joining(", ")) + ".");
    }

    static String of(SentMessage.Receipt receipt) {
        var readAt = receipt.readAt();
        return (readAt == null ? "not read yet" : "read " + ReaderTime.date(readAt))
                + switch (receipt.byMail()) {
                    case NONE -> "";
                    case NO_ADDRESS -> "; no e-mail address here";
                    case WAITING -> "; the mail is on its way";
                    case SENT -> "; sent by mail, too";
                    case FAILED -> "; not delivered by mail";
                };
    }

    static String count(int students) {
        return students + (students == 1 ? " student" : " students");
    }
}
