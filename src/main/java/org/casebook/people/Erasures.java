package org.casebook.people;

import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.UUID;
import org.casebook.audit.Audit;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditErasure;
import org.casebook.audit.AuditSubject;
import org.casebook.base.InvalidInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Erases people: the account stays as the owner of answers that nobody can trace to them. docs/decisions/erasure.md */
@Service
@Transactional
public class Erasures {

    private final AccountRepository accounts;
    private final HeldAccounts held;
    private final UnknownPassword unknownPassword;
    private final ApplicationEventPublisher events;
    private final AuditErasure auditErasure;
    private final Audit audit;
    private final Clock clock;
    private final Period keep;

    /** @param keep {@code casebook.accounts.keep}: how long after their deactivation accounts are erased, such as 3y */
    Erasures(
            AccountRepository accounts,
            HeldAccounts held,
            UnknownPassword unknownPassword,
            ApplicationEventPublisher events,
            AuditErasure auditErasure,
            Audit audit,
            Clock clock,
            @Value("${casebook.accounts.keep:3y}") Period keep) {
        this.accounts = accounts;
        this.held = held;
        this.unknownPassword = unknownPassword;
        this.events = events;
        this.auditErasure = auditErasure;
        this.audit = audit;
        this.clock = clock;
        this.keep = keep;
    }

    /**
     * Erases a person for good; for administrators.
     *
     * @param confirmation the person's username, typed
     * @throws InvalidInputException if that is not it, or they are the actor or the last administrator
     */
    public void erase(Actor actor, UUID id, String confirmation) {
        actor.require(Role.ADMINISTRATOR);
        var account = held.perhapsLeaving(id);
        if (!account.isCalled(confirmation)) {
            throw new InvalidInputException(
                    "This is not the username of " + account.person().displayName() + ". Nothing was erased.");
        }
        if (id.equals(actor.id())) {
            throw new InvalidInputException("Nobody erases themselves: ask another administrator.");
        }
        held.requireAnother(account, "be erased");
        erase(account, actor.id());
    }

    /** Erases those who have been deactivated for long enough. */
    void eraseLongDeactivated() {
        var before = clock.instant().atZone(ZoneOffset.UTC).minus(keep).toInstant();
        accounts.deactivatedBefore(before).stream()
                .map(held::one)
                // Unless they were restored while this waited for them.
                .filter(account -> !account.person().active())
                .forEach(account -> erase(account, null));
    }

    private void erase(Account account, @Nullable UUID by) {
        var person = account.person();
        events.publishEvent(new PersonErased(person));
        account.erase(unknownPassword.hash(), clock.instant());
        auditErasure.forget(person.id());
        audit.record(by, AuditAction.PERSON_ERASED, AuditSubject.person(person.id()), "");
    }
}
