package org.casebook.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.casebook.audit.Audit;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditSubject;
import org.casebook.base.NotFoundException;
import org.casebook.base.Secrets;
import org.casebook.people.Accounts;
import org.casebook.people.Actor;
import org.casebook.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people are signed in. It is in the database, so that all nodes agree: docs/decisions/open-sessions.md. */
@Service
@Transactional
public class SignIns {

    /** A session is over when it has not been used for so long (server.servlet.session.timeout is 8 hours). */
    static final Duration LONGEST_IDLE = Duration.ofHours(9);

    private final SignInRepository signIns;
    private final Accounts accounts;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignIns(SignInRepository signIns, Accounts accounts, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.signIns = signIns;
        this.accounts = accounts;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Where the actor is signed in, the latest seen first.
     *
     * @param here which one asks
     */
    @Transactional(readOnly = true)
    public List<OpenSignIn> own(Actor actor, @Nullable UUID here) {
        return open(actor.id(), here);
    }

    /** Where a person is signed in, the latest seen first; for administrators. */
    @Transactional(readOnly = true)
    public List<OpenSignIn> of(Actor actor, UUID person) {
        actor.require(Role.ADMINISTRATOR);
        return open(person, null);
    }

    /**
     * Signs the actor out on one device.
     *
     * @throws NotFoundException if it is somebody else's or over already
     */
    public void end(Actor actor, UUID signIn) {
        if (signIns.end(signIn, actor.id()) == 0) {
            throw new NotFoundException("sign-in " + signIn);
        }
        record(actor, actor.id(), "One of their own");
    }

    /** Signs the actor out everywhere but here. */
    public void endOthers(Actor actor, @Nullable UUID here) {
        int ended = here == null ? signIns.endAll(actor.id()) : signIns.endAllBut(actor.id(), here);
        if (ended > 0) {
            record(actor, actor.id(), "All of their own but one");
        }
        events.publishEvent(new SignedOutEverywhere(actor.id()));
    }

    /** Signs a person out everywhere; for administrators. */
    public void endAll(Actor actor, UUID person) {
        actor.require(Role.ADMINISTRATOR);
        if (accounts.withId(person).isEmpty()) {
            throw new NotFoundException("account " + person);
        }
        signIns.endAll(person);
        record(actor, person, "All");
        events.publishEvent(new SignedOutEverywhere(person));
    }

    /** Somebody has proved who they are. */
    SignedInUser begin(SignedInUser user, SignInMethod method, String address, String browser) {
        var now = clock.instant();
        var begun = signIns.save(new SignIn(user, method, now, address, browser));
        accounts.signedIn(user.person().id(), now);
        audit.record(
                user.person().id(),
                AuditAction.SIGNED_IN,
                AuditSubject.person(user.person().id()),
                method.label());
        return user.signedIn(begun.id());
    }

    /** Whether the user is signed in still, with the account as it was then. */
    @Transactional(readOnly = true)
    boolean isOpen(SignedInUser user) {
        return user.signIn() != null
                && signIns.isOpen(
                        user.signIn(), user.person().id(), user.person().role(), user.passwordHash());
    }

    void seen(UUID signIn) {
        signIns.seen(signIn, clock.instant());
    }

    /** The user leaves by their own will. */
    void leave(SignedInUser user) {
        if (user.signIn() != null && signIns.end(user.signIn(), user.person().id()) > 0) {
            audit.record(
                    user.person().id(),
                    AuditAction.SIGNED_OUT,
                    AuditSubject.person(user.person().id()),
                    "");
        }
    }

    /** The user has another password and goes on where they are; everywhere else they have to sign in anew. */
    void follow(SignedInUser user) {
        if (user.signIn() != null) {
            signIns.findById(user.signIn()).ifPresent(found -> found.follow(user.passwordMark()));
            signIns.endAllBut(user.person().id(), user.signIn());
            events.publishEvent(new SignedOutEverywhere(user.person().id()));
        }
    }

    /** Forgets those that are over. */
    void throwAwayOld() {
        signIns.endOld(clock.instant().minus(LONGEST_IDLE), clock.instant());
    }

    private List<OpenSignIn> open(UUID person, @Nullable UUID here) {
        var account = accounts.withId(person).orElseThrow(() -> new NotFoundException("account " + person));
        var mark = Secrets.hash(account.passwordHash());
        var now = clock.instant();
        return signIns.findByAccountIdOrderByLastSeenAtDesc(person).stream()
                .filter(signIn -> signIn.passwordMark().equals(mark))
                .filter(signIn -> signIn.goesOn(now))
                .map(signIn -> signIn.open(here))
                .toList();
    }

    private void record(Actor actor, UUID person, String which) {
        audit.record(actor.id(), AuditAction.SESSION_ENDED, AuditSubject.person(person), which);
    }
}
