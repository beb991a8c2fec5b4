package org.casebook.people;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.casebook.audit.Audit;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditSubject;
import org.casebook.base.LastEdit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * All people at once, for administrators and for imports that have checked what they do: that names are free and that
 * an administrator stays.
 */
@Service
@Transactional
public class PeopleRegister {

    private static final int AT_ONCE = 500;

    private final AccountRepository accounts;
    private final EntityManager entities;
    private final NameOrder order;
    private final UnknownPassword unknownPassword;
    private final Audit audit;
    private final Clock clock;

    PeopleRegister(
            AccountRepository accounts,
            EntityManager entities,
            NameOrder order,
            UnknownPassword unknownPassword,
            Audit audit,
            Clock clock) {
        this.accounts = accounts;
        this.entities = entities;
        this.order = order;
        this.unknownPassword = unknownPassword;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everyone who is not erased, deactivated people too, by name. */
    @Transactional(readOnly = true)
    public List<PersonDetails> everyone(Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        return accounts.findByErasedAtIsNull().stream()
                .map(Account::details)
                .sorted(Comparator.comparing(PersonDetails::person, Person.BY_NAME))
                .toList();
    }

    /**
     * Adds people without a password, within the import's transaction.
     *
     * @param forms by ids of the caller's own
     * @param progress is told now and then how many are added
     * @return the ids that they have now, by those of the caller
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<UUID, UUID> add(Actor actor, Map<UUID, PersonForm> forms, IntConsumer progress) {
        actor.require(Role.ADMINISTRATOR);
        var ids = new LinkedHashMap<UUID, UUID>();
        if (forms.isEmpty()) {
            return ids;
        }
        // One for all: nobody knows a password that fits it, and ten thousand would take minutes.
        var unknown = unknownPassword.hash();
        var now = clock.instant();
        forms.forEach((own, form) -> {
            var account = new Account(form, order, unknown, now);
            entities.persist(account);
            ids.put(own, account.person().id());
            if (ids.size() % AT_ONCE == 0) {
                entities.flush();
                progress.accept(ids.size());
            }
        });
        entities.flush();
        progress.accept(ids.size());
        return ids;
    }

    /**
     * Says anew who people are, within the import's transaction. Each change of a role is in the audit trail.
     *
     * @param progress is told now and then how many are changed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void edit(Actor actor, Map<UUID, PersonForm> forms, IntConsumer progress) {
        actor.require(Role.ADMINISTRATOR);
        var now = clock.instant();
        each(forms.keySet(), progress, account -> {
            var person = account.person();
            var form = Objects.requireNonNull(forms.get(person.id()));
            if (person.role() != form.role()) {
                audit.record(
                        actor.id(),
                        AuditAction.ROLE_CHANGED,
                        AuditSubject.person(person.id()),
                        person.role().label() + " to " + form.role().label());
            }
            account.describe(form, order, new LastEdit(actor.id(), now));
        });
    }

    /** Deactivates or restores people, within the import's transaction; each is in the audit trail. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void activate(Actor actor, Collection<UUID> people, boolean active) {
        actor.require(Role.ADMINISTRATOR);
        var action = active ? AuditAction.ACCOUNT_RESTORED : AuditAction.ACCOUNT_DEACTIVATED;
        var now = clock.instant();
        each(people, _ -> {}, account -> {
            account.activate(active, now);
            audit.record(
                    actor.id(), action, AuditSubject.person(account.person().id()), "by an import");
        });
    }

    private void each(Collection<UUID> people, IntConsumer progress, Consumer<Account> change) {
        var ids = people.stream().sorted().toList();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            int to = Math.min(ids.size(), from + AT_ONCE);
            accounts.holdAll(ids.subList(from, to)).forEach(change);
            entities.flush();
            progress.accept(to);
        }
    }
}
