package org.casebook.people;

import org.casebook.base.InvalidInputException;
import org.springframework.stereotype.Component;

/** Sees to it that there is always an administrator who can sign in. */
@Component
class LastAdministrator {

    private final AccountRepository accounts;

    LastAdministrator(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /**
     * Goes on if another active administrator stays. Two who take the role from one another wait for each other here.
     *
     * @param what would become of the account: 'be deactivated'
     */
    void requireAnother(Account leaving, String what) {
        var person = leaving.person();
        if (person.role() != Role.ADMINISTRATOR || !person.active()) {
            return;
        }
        boolean another = accounts.holdAdministrators().stream()
                .map(Account::person)
                .anyMatch(other -> other.active()
                        && other.role() == Role.ADMINISTRATOR
                        && !other.id().equals(person.id()));
        if (!another) {
            throw new InvalidInputException("The last administrator can't " + what + ": nobody could undo it.");
        }
    }
}
