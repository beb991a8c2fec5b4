package org.casebook.people;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casebook.audit.Audit;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditSubject;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NameKey;
import org.casebook.base.NotFoundException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of a school. */
@Service
@Transactional
public class People {

    private static final int SHORTEST_SEARCH = 2;

    private final AccountRepository accounts;
    private final SignInCodeRepository codes;
    private final LastAdministrator lastAdministrator;
    private final PasswordEncoder passwords;
    private final OwnPassword ownPassword;
    private final Audit audit;
    private final Clock clock;

    People(
            AccountRepository accounts,
            SignInCodeRepository codes,
            LastAdministrator lastAdministrator,
            PasswordEncoder passwords,
            OwnPassword ownPassword,
            Audit audit,
            Clock clock) {
        this.accounts = accounts;
        this.codes = codes;
        this.lastAdministrator = lastAdministrator;
        this.passwords = passwords;
        this.ownPassword = ownPassword;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Creates an account; for administrators.
     *
     * @throws InvalidInputException if the name is taken or a field can't be accepted
     */
    public Person create(Actor actor, String username, String displayName, Role role, String password) {
        actor.require(Role.ADMINISTRATOR);
        var created = store(username, displayName, role, password);
        audit.record(actor.id(), AuditAction.ACCOUNT_CREATED, AuditSubject.person(created.id()), role.label());
        return created;
    }

    /**
     * A page of the active students or teachers whose name or username contains the text, by display name; for teachers
     * and administrators. Nobody for a text of less than two characters, so that nobody leafs through the whole school.
     */
    @Transactional(readOnly = true)
    public List<Person> withName(Actor actor, Role role, String text, int page, int pageSize) {
        if (actor.role() != Role.ADMINISTRATOR) {
            actor.require(Role.TEACHER);
        }
        if (role == Role.ADMINISTRATOR) {
            throw new NotFoundException("administrators are not for teachers to look up");
        }
        if (text.strip().length() < SHORTEST_SEARCH) {
            return List.of();
        }
        return persons(accounts.searchActive(
                role, SearchText.literally(text), SearchText.literally(NameKey.of(text)), byName(page, pageSize)));
    }

    /**
     * Deactivates an account, which keeps everything but can't sign in, or restores it; for administrators.
     *
     * @throws InvalidInputException if no active administrator would be left
     */
    public void activate(Actor actor, UUID id, boolean active) {
        actor.require(Role.ADMINISTRATOR);
        var account = require(id);
        if (!active) {
            lastAdministrator.requireAnother(account, "be deactivated");
        }
        account.activate(active, clock.instant());
        var action = active ? AuditAction.ACCOUNT_RESTORED : AuditAction.ACCOUNT_DEACTIVATED;
        audit.record(actor.id(), action, AuditSubject.person(id), "");
    }

    /**
     * Changes the actor's own password.
     *
     * @throws InvalidInputException if the current password is wrong or the new one can't be accepted
     */
    public void changeOwnPassword(Actor actor, String current, String replacement) {
        var account = ownPassword.require(actor, current, "current password");
        PasswordRules.require(replacement, account.person());
        account.changePassword(hash(replacement));
        codes.deleteAll(List.of(actor.id()));
        audit.record(actor.id(), AuditAction.PASSWORD_CHANGED, AuditSubject.person(actor.id()), "");
    }

    /** The people with the given ids, for other features, which have checked who asks. */
    @Transactional(readOnly = true)
    public Map<UUID, Person> byId(Collection<UUID> ids) {
        return accounts.findByIdInOrderByDisplayName(ids).stream()
                .map(Account::person)
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    boolean hasAdministrator() {
        return accounts.existsByRole(Role.ADMINISTRATOR);
    }

    /** Creates the account of someone whom no administrator could vouch for yet. */
    Person store(String username, String displayName, Role role, String password) {
        var form = new PersonForm(displayName, username, role, null, null);
        var login = form.username();
        if (accounts.existsByUsernameKey(NameKey.of(login))) {
            throw new InvalidInputException(
                    "There is an account '" + login + "' already (capitals and accents make no difference).");
        }
        PasswordRules.require(password, role, login, form.displayName());
        return accounts.save(new Account(login, form.displayName(), role, hash(password), clock.instant()))
                .person();
    }

    Optional<Account> withUsername(String username) {
        return accounts.findByUsernameKey(NameKey.of(username));
    }

    private String hash(String password) {
        return java.util.Objects.requireNonNull(passwords.encode(password));
    }

    private Account require(UUID id) {
        return accounts.findById(id)
                .filter(account -> !account.isErased())
                .orElseThrow(() -> new NotFoundException("account " + id));
    }

    private static Pageable byName(int page, int pageSize) {
        return PageRequest.of(page, pageSize, Sort.by("displayName", "usernameKey"));
    }

    private static List<Person> persons(List<Account> found) {
        return found.stream().map(Account::person).toList();
    }
}
