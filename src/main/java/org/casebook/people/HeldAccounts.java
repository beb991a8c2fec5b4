package org.casebook.people;

import java.util.UUID;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.base.RowLocks;
import org.springframework.stereotype.Component;

/**
 * Accounts that are about to change, as they are now: nobody else changes them before the transaction ends. There is
 * always an administrator who can sign in.
 */
@Component
record HeldAccounts(RowLocks locks, AccountRepository accounts) {

    /** @throws NotFoundException if there is none, or its owner is erased */
    Account one(UUID id) {
        return locks.hold(Account.class, id)
                .filter(account -> !account.isErased())
                .orElseThrow(() -> new NotFoundException("account " + id));
    }

    /**
     * An account that may cease to be an administrator's. Two who take the role from one another wait for each other here:
     * administrators are held before the account is, by everyone in one order.
     */
    Account perhapsLeaving(UUID id) {
        accounts.holdAdministrators();
        return one(id);
    }

    /**
     * Goes on if another active administrator stays than the held one.
     *
     * @param what would become of the account: 'be deactivated'
     */
    void requireAnother(Account leaving, String what) {
        if (isLastAdministrator(leaving)) {
            throw new InvalidInputException("The last administrator can't " + what + ": nobody could undo it.");
        }
    }

    /** Whether the held account is that of the only active administrator. */
    boolean isLastAdministrator(Account account) {
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
