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
        if (is(leaving)) {
            throw new InvalidInputException("The last administrator can't " + what + ": nobody could undo it.");
        }
    }

    /** Whether nobody else is one. Who asks holds all administrators until the transaction ends. */
    boolean is(Account account) {
        var person = account.person();
        return person.role() == Role.ADMINISTRATOR
                && person.active()
                && accounts.holdAdministrators().stream()
                        .map(Account::person)
                        .noneMatch(other -> other.active()
                                && other.role() == Role.ADMINISTRATOR
                                && !other.id().equals(person.id()));
    }
}
