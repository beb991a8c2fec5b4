package org.casebook.people;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casebook.audit.Audit;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditSubject;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.base.UsernameKey;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of a school. */
@Service
@Transactional
public class People {

    private static final int SHORTEST_SEARCH = 2;

    private final AccountRepository accounts;
    private final HeldAccounts held;
    private final Audit audit;
    private final Clock clock;

    People(AccountRepository accounts, HeldAccounts held, Audit audit, Clock clock) {
        this.accounts = accounts;
        this.held = held;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A page of the active students or teachers whose name or username contains the text, by name; for teachers
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
                role, SearchText.literally(text), SearchText.literally(UsernameKey.of(text)), byName(page, pageSize)));
    }

    /**
     * Deactivates an account, which keeps everything but can't sign in, or restores it; for administrators.
     *
     * @throws InvalidInputException if no active administrator would be left
     */
    public void activate(Actor actor, UUID id, boolean active) {
        actor.require(Role.ADMINISTRATOR);
        var account = active ? held.one(id) : held.perhapsLeaving(id);
        if (!active) {
            held.requireAnother(account, "be deactivated");
        }
        account.activate(active, clock.instant());
        var action = active ? AuditAction.ACCOUNT_RESTORED : AuditAction.ACCOUNT_DEACTIVATED;
        audit.record(actor.id(), action, AuditSubject.person(id), "");
    }

    /** The people with the given ids, by name, for other features, which have checked who asks. */
    @Transactional(readOnly = true)
    public Map<UUID, Person> byId(Collection<UUID> ids) {
        return accounts.findAllById(ids).stream()
                .map(Account::person)
                .sorted(Person.BY_NAME)
                .collect(Collectors.toMap(Person::id, Function.identity(), (one, _) -> one, LinkedHashMap::new));
    }

    /** The e-mail addresses of those with the given ids who are active and have one; for other features, which have checked who asks. */
    @Transactional(readOnly = true)
    public Map<UUID, String> addresses(Collection<UUID> ids) {
        var addresses = new HashMap<UUID, String>();
        accounts.findAllById(ids).stream()
                .map(Account::details)
                .filter(details -> details.person().active())
                .forEach(details -> {
                    if (details.email() != null) {
                        addresses.put(details.id(), details.email());
                    }
                });
        return addresses;
    }

    private static Pageable byName(int page, int pageSize) {
        return PageRequest.of(page, pageSize, Sort.by("sortKey", "usernameKey"));
    }

    private static List<Person> persons(List<Account> found) {
        return found.stream().map(Account::person).toList();
    }
}
