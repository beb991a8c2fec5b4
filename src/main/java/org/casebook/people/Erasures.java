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
import org.casebook.base.NameKey;
import org.casebook.base.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Erases people: the account stays as the owner of answers that nobody can trace to them. docs/decisions/erasure.md */
@Service
@Transactional
public class Erasures {

    private final AccountRepository accounts;
    private final LastAdministrator lastAdministrator;
    private final SignInTraces traces;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final AuditErasure auditErasure;
    private final Audit audit;
    private final Clock clock;
    private final Period keep;

    /** @param keep {@code casebook.accounts.keep}: how long after their deactivation accounts are erased, such as 3y */
    Erasures(
            AccountRepository accounts,
            LastAdministrator lastAdministrator,
            SignInTraces traces,
            PasswordEncoder passwords,
            ApplicationEventPublisher events,
            AuditErasure auditErasure,
            Audit audit,
            Clock clock,
            @Value("${casebook.accounts.keep:3y}") Period keep) {
        this.accounts = accounts;
        this.lastAdministrator = lastAdministrator;
        this.traces = traces;
        this.passwords = passwords;
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
        var account = accounts.findById(id)
                .filter(found -> !found.isErased())
                .orElseThrow(() -> new NotFoundException("account " + id));
        if (!NameKey.of(confirmation).equals(NameKey.of(account.person().username()))) {
            throw new InvalidInputException(
                    "This is not the username of " + account.person().displayName() + ". Nothing was erased.");
        }
        if (id.equals(actor.id())) {
            throw new InvalidInputException("Nobody erases themselves: ask another administrator.");
        }
        lastAdministrator.requireAnother(account, "be erased");
        erase(account, actor.id());
    }

    /** {@code casebook.cleaning.cron} says when those are erased who have been deactivated for long enough. */
    @Scheduled(cron = "${casebook.cleaning.cron:0 50 3 * * *}")
    void eraseLongDeactivated() {
        var before = clock.instant().atZone(ZoneOffset.UTC).minus(keep).toInstant();
        accounts.deactivatedBefore(before).forEach(account -> erase(account, null));
    }

    private void erase(Account account, @Nullable UUID by) {
        var person = account.person();
        events.publishEvent(new PersonErased(person));
        traces.remove(person.id());
        account.erase(Directory.unknownPassword(passwords), clock.instant());
        auditErasure.forget(person.id());
        audit.record(by, AuditAction.PERSON_ERASED, AuditSubject.person(person.id()), "");
    }
}
