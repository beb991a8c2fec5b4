package org.casebook.signin;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.casebook.audit.Audit;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditSubject;
import org.casebook.base.InvalidInputException;
import org.casebook.people.Accounts;
import org.casebook.people.Actor;
import org.casebook.people.People;
import org.casebook.people.Person;
import org.casebook.people.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One-time codes: an administrator hands them out, for the first sign-in or because a password is forgotten, and their
 * owner chooses a password with them. Until then an old password goes on working.
 */
@Service
@Transactional
public class PasswordSetupCodes {

    /** How long codes on paper hold: a class that meets once a week has met twice. */
    public static final Duration ON_PAPER = Duration.ofDays(14);
    /** How long a link holds that was made because someone is waiting for it. */
    public static final Duration LINK = Duration.ofDays(1);

    private static final int AT_ONCE = 1_000;

    private final Accounts accounts;
    private final People people;
    private final PasswordSetupCodeRepository codes;
    private final EntityManager entities;
    private final SignInThrottle throttle;
    private final PasswordEncoder passwords;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PasswordSetupCodes(
            Accounts accounts,
            People people,
            PasswordSetupCodeRepository codes,
            EntityManager entities,
            SignInThrottle throttle,
            PasswordEncoder passwords,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.codes = codes;
        this.entities = entities;
        this.throttle = throttle;
        this.passwords = passwords;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes new codes for all of the given people who are active, by name; their former ones are worth nothing from now
     * on. For administrators.
     */
    public List<SignInSlip> make(Actor actor, Collection<UUID> owners, Duration lifetime) {
        actor.require(Role.ADMINISTRATOR);
        var expiresAt = clock.instant().plus(lifetime);
        var slips = new ArrayList<SignInSlip>();
        var all = List.copyOf(owners);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            var some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            codes.deleteAll(some);
            people.byId(some).values().stream()
                    .filter(Person::active)
                    .map(person -> new SignInSlip(person, ReadableCode.next(), expiresAt))
                    .forEach(slips::add);
        }
        slips.forEach(slip -> entities.persist(new PasswordSetupCode(
                slip.person().id(), ReadableCode.hash(slip.person().id(), slip.code()), expiresAt)));
        if (slips.size() == 1) {
            var subject = AuditSubject.person(slips.getFirst().person().id());
            audit.record(actor.id(), AuditAction.PASSWORD_RESET, subject, "one-time code made");
        } else {
            audit.record(
                    actor.id(), AuditAction.PASSWORD_RESET, AuditSubject.SCHOOL, slips.size() + " one-time codes made");
        }
        slips.sort(Comparator.comparing(SignInSlip::person, Person.BY_NAME));
        return slips;
    }

    /** Until when someone's code holds; nothing if they have none that does. For administrators. */
    @Transactional(readOnly = true)
    public Optional<Instant> heldUntil(Actor actor, UUID person) {
        actor.require(Role.ADMINISTRATOR);
        return codes.findById(person).map(PasswordSetupCode::expiresAt).filter(end -> end.isAfter(clock.instant()));
    }

    /**
     * Chooses one's password by one's code, which is used up then. For whoever has the code; guessing costs the same
     * attempts as guessing a password.
     *
     * @param address where the attempt comes from
     * @throws InvalidInputException if the code doesn't hold or the password can't be taken; the code stays then
     */
    public void use(String username, String code, String password, String address) {
        PasswordRules.require(password, Role.STUDENT, username.strip(), "");
        if (!throttle.take(username, address)) {
            throw new InvalidInputException(
                    "code",
                    "Too many attempts failed. Wait a few minutes and try again, or ask for help at your school.");
        }
        var account = accounts.withUsername(username)
                .filter(found -> found.person().active())
                .orElseThrow(PasswordSetupCodes::wrong);
        var id = account.person().id();
        var held = codes.findById(id).filter(own -> own.is(code)).orElseThrow(PasswordSetupCodes::wrong);
        throttle.succeeded(username, address);
        if (!held.expiresAt().isAfter(clock.instant())) {
            throw new InvalidInputException(
                    "code", "This code was right, but it is too old. Ask at your school for a new one.");
        }
        PasswordRules.require(password, account.person());
        if (codes.deleteAll(List.of(id)) == 0) {
            throw wrong();
        }
        accounts.changePassword(account, Objects.requireNonNull(passwords.encode(password)));
        // The sign-ins that the old password opened end with it, and so does all else that somebody may have left open.
        events.publishEvent(new SignedOutEverywhere(id));
        audit.record(id, AuditAction.PASSWORD_CHANGED, AuditSubject.person(id), "with a one-time code");
    }

    /** Forgets codes that are too old to hold; their owners then learn that they are wrong, no more that they are old. */
    void throwAwayOld() {
        codes.deleteBefore(clock.instant().minus(ON_PAPER));
    }

    /** The same words for everything that can be wrong, so that nobody learns which usernames there are. */
    private static InvalidInputException wrong() {
        return new InvalidInputException(
                "code",
                "Username and code don't fit together, or the code was used already."
                        + " Look at both again, or ask at your school for a new code.");
    }
}
