package org.casebook.people;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.casebook.audit.Audit;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditSubject;
import org.casebook.base.ChangedMeanwhileException;
import org.casebook.base.Edit;
import org.casebook.base.InvalidInputException;
import org.casebook.base.LastEdit;
import org.casebook.base.NameKey;
import org.casebook.base.UsernameKey;
import org.casebook.people.PeopleFilter.State;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All people of the school, for administrators: found, added and edited. */
@Service
@Transactional
public class Directory {

    /** By what the people found are sorted. */
    public enum Order {
        NAME("sortKey"),
        USERNAME("usernameKey"),
        ROLE("role"),
        EXTERNAL_ID("externalId"),
        STATE("active"),
        LAST_SIGN_IN("lastSignInAt");

        private final String property;

        Order(String property) {
            this.property = property;
        }
    }

    private final AccountRepository accounts;
    private final FreeNames names;
    private final NameOrder order;
    private final HeldAccounts held;
    private final Editors editors;
    private final UnknownPassword unknownPassword;
    private final Audit audit;
    private final Clock clock;

    Directory(
            AccountRepository accounts,
            FreeNames names,
            NameOrder order,
            HeldAccounts held,
            Editors editors,
            UnknownPassword unknownPassword,
            Audit audit,
            Clock clock) {
        this.accounts = accounts;
        this.names = names;
        this.order = order;
        this.held = held;
        this.editors = editors;
        this.unknownPassword = unknownPassword;
        this.audit = audit;
        this.clock = clock;
    }

    /** A page of the people that the filter leaves; those whom the order makes equal by name. */
    @Transactional(readOnly = true)
    public List<PersonDetails> find(
            Actor actor, PeopleFilter filter, Order order, boolean ascending, int page, int pageSize) {
        actor.require(Role.ADMINISTRATOR);
        var wanted = new Sort.Order(ascending ? Sort.Direction.ASC : Sort.Direction.DESC, order.property);
        var sort = Sort.by(wanted.nullsLast()).and(Sort.by("sortKey", "usernameKey"));
        return accounts
                .find(
                        filter.roles(),
                        filter.activity(),
                        filter.state() == State.NEVER_SIGNED_IN,
                        filter.among() == null,
                        filter.amongSomebody(),
                        SearchText.literally(filter.text()),
                        SearchText.literally(UsernameKey.of(filter.text())),
                        PageRequest.of(page, pageSize, sort))
                .stream()
                .map(Account::details)
                .toList();
    }

    /** How many people {@link #find} finds. */
    @Transactional(readOnly = true)
    public int count(Actor actor, PeopleFilter filter) {
        actor.require(Role.ADMINISTRATOR);
        return accounts.countFound(
                filter.roles(),
                filter.activity(),
                filter.state() == State.NEVER_SIGNED_IN,
                filter.among() == null,
                filter.amongSomebody(),
                SearchText.literally(filter.text()),
                SearchText.literally(UsernameKey.of(filter.text())));
    }

    /** One person. */
    @Transactional(readOnly = true)
    public PersonDetails one(Actor actor, UUID id) {
        actor.require(Role.ADMINISTRATOR);
        return accounts.require(id).details();
    }

    /** One person, for themselves and for administrators. */
    @Transactional(readOnly = true)
    public PersonDetails record(Actor actor, UUID id) {
        if (!actor.id().equals(id)) {
            actor.require(Role.ADMINISTRATOR);
        }
        return accounts.require(id).details();
    }

    /** The active people with the given usernames or external IDs, by what was given; for administrators. */
    @Transactional(readOnly = true)
    public Map<String, Person> named(Actor actor, Collection<String> names) {
        actor.require(Role.ADMINISTRATOR);
        var found = new HashMap<String, Person>();
        var keys = names.stream()
                .flatMap(name -> Stream.of(NameKey.of(name), UsernameKey.of(name)))
                .toList();
        for (var account : accounts.known(keys, names)) {
            var details = account.details();
            var key = UsernameKey.of(details.person().username());
            names.stream()
                    .filter(name -> details.person().active()
                            && (UsernameKey.of(name).equals(key) || name.equals(details.externalId())))
                    .forEach(name ->
                            found.merge(name, details.person(), (other, own) -> account.isCalled(name) ? own : other));
        }
        return found;
    }

    /**
     * Adds a person who has no password yet: they choose it themselves with a one-time code.
     *
     * @throws InvalidInputException if the username or the external ID is taken
     */
    public PersonDetails add(Actor actor, PersonForm form) {
        actor.require(Role.ADMINISTRATOR);
        names.require(form, null);
        var added = accounts.save(new Account(form, order, unknownPassword.hash(), clock.instant()))
                .details();
        audit.record(
                actor.id(),
                AuditAction.ACCOUNT_CREATED,
                AuditSubject.person(added.id()),
                form.role().label());
        return added;
    }

    /**
     * Says anew who a person is.
     *
     * @throws ChangedMeanwhileException if somebody else has done so since the form was opened
     * @throws InvalidInputException if the username or the external ID is taken, or no administrator would be left
     */
    public PersonDetails edit(Actor actor, UUID id, Edit<PersonForm> edit) {
        actor.require(Role.ADMINISTRATOR);
        var account = held.perhapsLeaving(id);
        var before = account.details().form();
        var form = editors.wanted(edit, before, account.lastEdit());
        names.require(form, account);
        if (form.role() != Role.ADMINISTRATOR) {
            held.requireAnother(account, "lose that role");
        }
        account.describe(form, order, new LastEdit(actor.id(), clock.instant()));
        record(actor, id, before, form);
        return account.details();
    }

    private void record(Actor actor, UUID id, PersonForm before, PersonForm after) {
        var subject = AuditSubject.person(id);
        if (before.role() != after.role()) {
            var change = before.role().label() + " to " + after.role().label();
            audit.record(actor.id(), AuditAction.ROLE_CHANGED, subject, change);
        }
        var fields = before.differences(after);
        if (!fields.isEmpty()) {
            audit.record(actor.id(), AuditAction.ACCOUNT_CHANGED, subject, String.join(", ", fields));
        }
    }
}
