package org.casebook.signin;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.casebook.audit.Audit;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditSubject;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.people.Actor;
import org.casebook.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys of teachers and administrators. They are added by the browser: {@link PasskeySignIn}. */
@Service
@Transactional
public class Passkeys {

    private final PasskeyRepository passkeys;
    private final SignInRepository signIns;
    private final OwnPassword ownPassword;
    private final Audit audit;
    private final Clock clock;

    Passkeys(PasskeyRepository passkeys, SignInRepository signIns, OwnPassword ownPassword, Audit audit, Clock clock) {
        this.passkeys = passkeys;
        this.signIns = signIns;
        this.ownPassword = ownPassword;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Lets the actor add passkeys on the device where they are, for some minutes. For teachers and administrators.
     *
     * @param signIn where that is
     * @return what a passkey of this device can be called
     * @throws InvalidInputException if this is not their password
     */
    public String allowAdding(Actor actor, @Nullable UUID signIn, String password) {
        if (actor.role() == Role.STUDENT || signIn == null) {
            throw new NotFoundException("passkeys are for teachers and administrators");
        }
        ownPassword.require(actor, password, "password");
        return signIns.findById(signIn)
                .filter(here -> here.accountId().equals(actor.id()))
                .map(here -> here.confirm(clock.instant()))
                .orElseThrow(() -> new NotFoundException("sign-in"));
    }

    /** Whether who asks has shown just now that they are still who they were. */
    @Transactional(readOnly = true)
    boolean mayAdd(SignedInUser user) {
        return user.person().role() != Role.STUDENT
                && user.signIn() != null
                && signIns.findById(user.signIn())
                        .filter(here -> here.isConfirmed(clock.instant()))
                        .isPresent();
    }

    /** The actor's, the oldest first. */
    @Transactional(readOnly = true)
    public List<Passkey> own(Actor actor) {
        return list(actor.id());
    }

    /**
     * Takes one of the actor's away.
     *
     * @throws NotFoundException if it is somebody else's
     */
    public void remove(Actor actor, String passkey) {
        if (passkeys.remove(passkey, actor.id()) == 0) {
            throw new NotFoundException("passkey");
        }
        record(actor, actor.id(), "Passkey removed");
    }

    /** A person's, the oldest first; for administrators. */
    @Transactional(readOnly = true)
    public List<Passkey> of(Actor actor, UUID person) {
        actor.require(Role.ADMINISTRATOR);
        return list(person);
    }

    /** Takes all of a person's away, who has lost a device; for administrators. */
    public void removeAll(Actor actor, UUID person) {
        actor.require(Role.ADMINISTRATOR);
        if (passkeys.removeAll(person) > 0) {
            record(actor, person, "Passkeys removed");
        }
    }

    private List<Passkey> list(UUID person) {
        return passkeys.findByAccountIdOrderByCreatedAt(person).stream()
                .map(PasskeyRecord::passkey)
                .toList();
    }

    private void record(Actor actor, UUID person, String what) {
        audit.record(actor.id(), AuditAction.SIGN_IN_METHOD_CHANGED, AuditSubject.person(person), what);
    }
}
