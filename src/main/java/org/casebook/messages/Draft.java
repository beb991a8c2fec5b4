package org.casebook.messages;

import java.util.Set;
import java.util.UUID;

/**
 * A message that is to be sent.
 *
 * @param students to whom
 * @param again whether also to those who got one minutes ago
 * @param address of this school as the sender's browser has it, for the link in mails; may be empty
 */
public record Draft(Set<UUID> students, String text, boolean again, String address) {

    public Draft {
        students = Set.copyOf(students);
    }
}
