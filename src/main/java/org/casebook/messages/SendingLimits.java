package org.casebook.messages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.base.InvalidInputException;
import org.casebook.people.Actor;
import org.casebook.people.People;
import org.springframework.stereotype.Component;

/** How much a teacher writes; the class is held. */
@Component
record SendingLimits(MessageRepository messages, MessageRecipientRepository recipients, People people, Clock clock) {

    static final int MOST_A_DAY = 20;
    static final Duration LATELY = Duration.ofMinutes(10);

    private static final Duration DAY = Duration.ofDays(1);

    /** @throws InvalidInputException if the teacher has sent too much within a day */
    void requireFewToday(Actor teacher) {
        if (messages.countBySenderIdAndSentAtAfter(teacher.id(), clock.instant().minus(DAY)) >= MOST_A_DAY) {
            throw new InvalidInputException(
                    "You have sent " + MOST_A_DAY + " messages within a day. Please go on tomorrow.");
        }
    }

    /** @throws JustWrittenException if somebody has written to some of them about the assignment minutes ago */
    void requireNoneLately(Actor teacher, UUID assignment, Set<UUID> students) {
        var now = clock.instant();
        var lately = messages.findByAssignmentIdAndSentAtAfterOrderBySentAtDesc(assignment, now.minus(LATELY));
        var got = recipients.findByMessageIdIn(lately.stream().map(Message::id).toList()).stream()
                .collect(Collectors.groupingBy(
                        MessageRecipient::message, Collectors.mapping(MessageRecipient::student, Collectors.toSet())));
        for (var message : lately) {
            var again = new HashSet<>(got.getOrDefault(message.id(), Set.of()));
            again.retainAll(students);
            if (!again.isEmpty()) {
                throw new JustWrittenException(who(teacher, message.sender()) + " wrote to "
                        + (again.size() == students.size() ? "them" : again.size() + " of them") + " "
                        + ago(message.sentAt(), now) + ".");
            }
        }
    }

    private String who(Actor teacher, UUID sender) {
        if (sender.equals(teacher.id())) {
            return "You";
        }
        var other = people.byId(List.of(sender)).get(sender);
        return other == null ? "A colleague" : other.inText();
    }

    private static String ago(Instant then, Instant now) {
        long minutes = Math.max(0, Duration.between(then, now).toMinutes());
        return minutes == 0 ? "just now" : minutes == 1 ? "1 minute ago" : minutes + " minutes ago";
    }
}
