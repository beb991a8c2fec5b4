package org.casebook.signin;

import java.util.ArrayList;
import java.util.List;
import org.casebook.people.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** By what somebody can sign in, in words. */
@Service
@Transactional(readOnly = true)
public class WaysToSignIn {

    private final PasskeyRepository passkeys;
    private final TotpEnrolmentRepository generators;
    private final FederatedIdentityRepository identities;

    WaysToSignIn(
            PasskeyRepository passkeys, TotpEnrolmentRepository generators, FederatedIdentityRepository identities) {
        this.passkeys = passkeys;
        this.generators = generators;
        this.identities = identities;
    }

    /** The actor's own. */
    public List<String> of(Actor actor) {
        var ways = new ArrayList<String>();
        ways.add(
                generators.existsByAccountIdAndConfirmedAtIsNotNull(actor.id())
                        ? "Password and one-time code"
                        : "Password");
        passkeys.findByAccountIdOrderByCreatedAt(actor.id())
                .forEach(passkey -> ways.add("Passkey " + passkey.passkey().label()));
        if (identities.existsByAccountId(actor.id())) {
            ways.add("Single sign-on");
        }
        return List.copyOf(ways);
    }
}
