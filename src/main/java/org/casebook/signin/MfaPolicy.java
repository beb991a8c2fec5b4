package org.casebook.signin;

import java.util.UUID;
import org.casebook.people.Actor;
import org.casebook.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * Whether the school asks for more than a password. It looks at how a sign-in began, so that a remembered device and
 * whoever has just chosen a password with a slip or a link owe what everybody owes. Single sign-on owes nothing: how
 * people prove there who they are is the provider's duty.
 */
@Service
public class MfaPolicy {

    /** Of whom more than a password is asked. */
    public enum Demand {
        OFF,
        ADMINISTRATORS,
        STAFF;

        boolean includes(Role role) {
            return switch (this) {
                case OFF -> false;
                case ADMINISTRATORS -> role == Role.ADMINISTRATOR;
                case STAFF -> role != Role.STUDENT;
            };
        }
    }

    /** What somebody owes who is signed in. */
    public enum Obligation {
        NONE,
        /** They have no second step: they set one up and go on. */
        SET_UP,
        /** They have a passkey and came without it: whoever knows the password alone may not add another step. */
        USE_PASSKEY
    }

    private final SignInRepository signIns;
    private final TotpEnrolmentRepository generators;
    private final PasskeyRepository passkeys;
    private final Demand demand;

    /** @param demand {@code casebook.sign-in.second-step}: of whom more than a password is asked */
    MfaPolicy(
            SignInRepository signIns,
            TotpEnrolmentRepository generators,
            PasskeyRepository passkeys,
            @Value("${casebook.sign-in.second-step:off}") Demand demand) {
        this.signIns = signIns;
        this.generators = generators;
        this.passkeys = passkeys;
        this.demand = demand;
    }

    /**
     * What the actor owes. It is asked whenever somebody opens a page: for those of whom nothing is asked, the database
     * isn't.
     *
     * @param signIn where they are signed in
     */
    public Obligation of(Actor actor, @Nullable UUID signIn) {
        if (!demand.includes(actor.role())) {
            return Obligation.NONE;
        }
        var here = signIn == null
                ? null
                : signIns.findById(signIn).map(found -> found.open(null)).orElse(null);
        boolean byPassword = here == null || here.method() == SignInMethod.PASSWORD;
        // With codes on, a password alone would have signed nobody in: they were set up since.
        if (!byPassword || generators.existsByAccountIdAndConfirmedAtIsNotNull(actor.id())) {
            return Obligation.NONE;
        }
        var keys = passkeys.findByAccountIdOrderByCreatedAt(actor.id());
        if (keys.isEmpty()) {
            return Obligation.SET_UP;
        }
        var newest = keys.getLast().passkey().created();
        return here != null && !newest.isBefore(here.started()) ? Obligation.NONE : Obligation.USE_PASSKEY;
    }
}
