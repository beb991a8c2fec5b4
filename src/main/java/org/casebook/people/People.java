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

    private static final int LONGEST_USERNAME = 100;
    private static final int LONGEST_NAME = 200;
    private static final int SHORTEST_SEARCH = 2;

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final Audit audit;
    private final Clock clock;

    People(AccountRepository accounts, PasswordEncoder passwords, Audit audit, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
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

    /** A page of people whose name or username contains the text, by display name; for administrators. */
    @Transactional(readOnly = true)
    public List<Person> search(Actor actor, String text, int page, int pageSize) {
        actor.require(Role.ADMINISTRATOR);
        return persons(accounts.search(literally(text), literally(NameKey.of(text)), byName(page, pageSize)));
    }

    /** How many people {@link #search} finds; for administrators. */
    @Transactional(readOnly = true)
    public int count(Actor actor, String text) {
        actor.require(Role.ADMINISTRATOR);
        return accounts.countSearch(literally(text), literally(NameKey.of(text)));
    }

    /**
     * A page of the active students or teachers whose name or username contains the text, by display name; for teachers.
     * Nobody for a text of less than two characters, so that nobody leafs through the whole school.
     */
    @Transactional(readOnly = true)
    public List<Person> withName(Actor actor, Role role, String text, int page, int pageSize) {
        actor.require(Role.TEACHER);
        if (role == Role.ADMINISTRATOR) {
            throw new NotFoundException("administrators are not for teachers to look up");
        }
        if (text.strip().length() < SHORTEST_SEARCH) {
            return List.of();
        }
        return persons(
                accounts.searchActive(role, literally(text), literally(NameKey.of(text)), byName(page, pageSize)));
    }

    /** All active people of a role, by display name; for administrators. */
    @Transactional(readOnly = true)
    public List<Person> withRole(Actor actor, Role role) {
        actor.require(Role.ADMINISTRATOR);
        return persons(accounts.findByRoleAndActiveTrueOrderByDisplayName(role));
    }

    /**
     * Deactivates an account, which keeps everything but can't sign in, or restores it; for administrators.
     *
     * @throws InvalidInputException if no active administrator would be left
     */
    public void activate(Actor actor, UUID id, boolean active) {
        actor.require(Role.ADMINISTRATOR);
        var account = require(id);
        boolean lastAdministrator = account.person().role() == Role.ADMINISTRATOR
                && accounts.countByRoleAndActiveTrue(Role.ADMINISTRATOR) == 1;
        if (!active && lastAdministrator) {
            throw new InvalidInputException("The last administrator can't be deactivated: nobody could undo it.");
        }
        account.activate(active);
        var action = active ? AuditAction.ACCOUNT_RESTORED : AuditAction.ACCOUNT_DEACTIVATED;
        audit.record(actor.id(), action, AuditSubject.person(id), "");
    }

    /** Sets another's password; for administrators. */
    public void resetPassword(Actor actor, UUID id, String password) {
        actor.require(Role.ADMINISTRATOR);
        var account = require(id);
        PasswordRules.require(password, account.person().username());
        account.changePassword(hash(password));
        audit.record(actor.id(), AuditAction.PASSWORD_RESET, AuditSubject.person(id), "");
    }

    /**
     * Changes the actor's own password.
     *
     * @throws InvalidInputException if the current password is wrong or the new one can't be accepted
     */
    public void changeOwnPassword(Actor actor, String current, String replacement) {
        var account = require(actor.id());
        if (!passwords.matches(current, account.passwordHash())) {
            throw new InvalidInputException("The current password is not right.");
        }
        PasswordRules.require(replacement, account.person().username());
        account.changePassword(hash(replacement));
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
        var name = required(displayName, "a name", LONGEST_NAME);
        var login = required(username, "a username", LONGEST_USERNAME);
        if (!login.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}.@_-]*")) {
            throw new InvalidInputException(
                    "A username has letters, digits and . @ _ - only, and begins with a letter or digit: '" + login
                            + "'.");
        }
        if (accounts.existsByUsernameKey(NameKey.of(login))) {
            throw new InvalidInputException(
                    "There is an account '" + login + "' already (capitals and accents make no difference).");
        }
        PasswordRules.require(password, login);
        return accounts.save(new Account(login, name, role, hash(password), clock.instant()))
                .person();
    }

    Optional<Account> withUsername(String username) {
        return accounts.findByUsernameKey(NameKey.of(username));
    }

    /** Whether the account is still as it was when its owner signed in: active, with the same role and password. */
    @Transactional(readOnly = true)
    boolean isUnchanged(SignedInUser user) {
        return accounts.existsByIdAndActiveTrueAndRoleAndPasswordHash(
                user.person().id(), user.person().role(), user.passwordHash());
    }

    private String hash(String password) {
        return java.util.Objects.requireNonNull(passwords.encode(password));
    }

    private Account require(UUID id) {
        return accounts.findById(id).orElseThrow(() -> new NotFoundException("account " + id));
    }

    private static String required(String text, String what, int longest) {
        var stripped = text.strip();
        if (stripped.isEmpty()) {
            throw new InvalidInputException("Please give " + what + ".");
        }
        if (stripped.length() > longest) {
            throw new InvalidInputException("Please give " + what + " of at most " + longest + " characters.");
        }
        return stripped;
    }

    private static Pageable byName(int page, int pageSize) {
        return PageRequest.of(page, pageSize, Sort.by("displayName", "usernameKey"));
    }

    private static List<Person> persons(List<Account> found) {
        return found.stream().map(Account::person).toList();
    }

    private static String literally(String text) {
        return text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
