package org.casebook.people;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.casebook.base.InvalidInputException;
import org.casebook.base.LastEdit;
import org.casebook.base.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts for signing in, which proves that somebody is their owner. It takes no {@link Actor}, because there is none
 * yet, and hands out hashes of passwords: {@code ArchitectureTest} sees to it that nobody else uses it.
 */
@Service
@Transactional
public class Accounts {

    private final AccountRepository accounts;
    private final FreeNames names;
    private final NameOrder order;
    private final HeldAccounts held;
    private final UnknownPassword unknownPassword;
    private final Clock clock;

    Accounts(
            AccountRepository accounts,
            FreeNames names,
            NameOrder order,
            HeldAccounts held,
            UnknownPassword unknownPassword,
            Clock clock) {
        this.accounts = accounts;
        this.names = names;
        this.order = order;
        this.held = held;
        this.unknownPassword = unknownPassword;
        this.clock = clock;
    }

    /** Whose id this is, active or not. */
    @Transactional(readOnly = true)
    public Optional<Credentials> withId(UUID id) {
        return accounts.findById(id).map(Account::credentials);
    }

    /**
     * Whose username this is, whatever its case and accents, typed on whatever keyboard. Whoever has it by its own letters
     * goes before whoever has it by those that every keyboard has.
     */
    @Transactional(readOnly = true)
    public Optional<Credentials> withUsername(String username) {
        return accounts.named(username).map(Account::credentials);
    }

    /** Whom another system knows by this. */
    @Transactional(readOnly = true)
    public Optional<Credentials> withExternalId(String externalId) {
        return accounts.findByExternalId(externalId).map(Account::credentials);
    }

    /** Whose e-mail address this is, whatever its case; an address of several people is nobody's. */
    @Transactional(readOnly = true)
    public Optional<Credentials> withEmail(String email) {
        List<Account> found = accounts.findByEmailIgnoringCase(email);
        return found.size() == 1 ? Optional.of(found.getFirst().credentials()) : Optional.empty();
    }

    /** Whether the school has an administrator. */
    @Transactional(readOnly = true)
    public boolean hasAdministrator() {
        return accounts.existsByRole(Role.ADMINISTRATOR);
    }

    /**
     * Adds a person.
     *
     * @throws InvalidInputException if the username or the external ID is taken
     */
    public Credentials add(PersonForm form, String passwordHash) {
        names.require(form, null);
        return accounts.save(new Account(form, order, passwordHash, clock.instant()))
                .credentials();
    }

    /**
     * Adds a person who needs no password here.
     *
     * @throws InvalidInputException if the username or the external ID is taken
     */
    public Credentials addWithoutPassword(PersonForm form) {
        return add(form, unknownPassword.hash());
    }

    /**
     * Replaces a password. Sign-ins from before it hold no more.
     *
     * @param before with what the owner has proved who they are; hashing takes long enough for anything to happen
     * @throws InvalidInputException if the password was replaced in the meantime
     * @throws NotFoundException if the owner was erased in the meantime
     */
    public void changePassword(Credentials before, String passwordHash) {
        var account = held.one(before.person().id());
        if (!account.credentials().passwordHash().equals(before.passwordHash())) {
            throw new InvalidInputException(
                    "The password was changed elsewhere a moment ago. This page has not changed it again.");
        }
        account.changePassword(passwordHash);
    }

    /**
     * Gives a person another role.
     *
     * @return the account as it is now; it keeps its role if the school would have no administrator left
     */
    public Credentials changeRole(UUID id, Role role) {
        var account = held.perhapsLeaving(id);
        if (role == Role.ADMINISTRATOR || !held.isLastAdministrator(account)) {
            account.become(role, new LastEdit(id, clock.instant()));
        }
        return account.credentials();
    }

    /** Writes down when somebody has signed in. */
    public void signedIn(UUID id, Instant at) {
        accounts.signedIn(id, at);
    }
}
