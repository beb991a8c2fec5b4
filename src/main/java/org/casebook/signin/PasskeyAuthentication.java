package org.casebook.signin;

import org.casebook.people.Accounts;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;

/** Signs in whoever brings a passkey of an active account. */
@Component
record PasskeyAuthentication(
        @Lazy WebAuthnRelyingPartyOperations school,
        Accounts accounts,
        SignInThrottle throttle,
        SignInJournal journal) {

    Authentication authenticate(Authentication attempt) throws AuthenticationException {
        var request = (WebAuthnAuthenticationRequestToken) attempt;
        var address = SignInDetails.address(request);
        if (!throttle.take(address)) {
            throw new TooManyAttemptsException();
        }
        var user = owner(request);
        if (!user.isEnabled()) {
            journal.failed(user.getUsername(), "Passkey of a deactivated account");
            throw new DisabledException("deactivated");
        }
        throttle.giveBack(address);
        var proved = UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
        proved.setDetails(request.getDetails());
        return proved;
    }

    private SignedInUser owner(WebAuthnAuthenticationRequestToken request) {
        try {
            var owner = school.authenticate(request.getWebAuthnRequest());
            return accounts.withUsername(owner.getName())
                    .map(SignedInUser::new)
                    .orElseThrow(() -> new BadCredentialsException("no such account"));
        } catch (RuntimeException notRight) {
            journal.failed("", "Passkey");
            throw new BadCredentialsException("not a passkey of this school", notRight);
        }
    }
}
