package org.casebook.messages;

import java.util.List;
import org.casebook.people.Person;

/**
 * Where a message went.
 *
 * @param students how many have it in Casebook
 * @param mailed whether the school sends it by mail as well
 * @param byMail to how many it is on its way by mail
 * @param withoutAddress who gets no mail for want of an address, by name
 */
public record Delivery(int students, boolean mailed, int byMail, List<Person> withoutAddress) {

    public Delivery {
        withoutAddress = List.copyOf(withoutAddress);
    }
}
