package org.casebook.signin;

import java.util.Objects;
import org.casebook.base.DatabaseTrouble;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Signs in with a password, unless too many attempts failed before. Where the account asks for a code as well, the
 * right password alone signs nobody in.
 */
@Component
class ThrottledAuthentication implements AuthenticationProvider {

    private final DaoAuthenticationProvider passwords;
    private final SignInThrottle throttle;
    private final DeviceCookies devices;
    private final TotpVerifier codes;
    private final SignInJournal journal;
    private final SignInQueue queue = SignInQueue.onHalfTheProcessors();

    ThrottledAuthentication(
            UserDetailsService users,
            PasswordEncoder encoder,
            SignInThrottle throttle,
            DeviceCookies devices,
            TotpVerifier codes,
            SignInJournal journal) {
        this.passwords = new DaoAuthenticationProvider(users);
        this.passwords.setPasswordEncoder(encoder);
        this.throttle = throttle;
        this.devices = devices;
        this.codes = codes;
        this.journal = journal;
    }

    /** What an attempt costs is taken when its turn has come: a school that waits behind one address isn't one that guesses. */
    @Override
    public Authentication authenticate(Authentication attempt) throws AuthenticationException {
        return queue.inTurn(() -> authenticateNow(attempt));
    }

    private Authentication authenticateNow(Authentication attempt) {
        var username = attempt.getName();
        var address = SignInDetails.address(attempt);
        var device = attempt.getDetails() instanceof SignInDetails details
                ? devices.known(details.device(), username)
                : null;
        if (!throttle.take(username, address, device)) {
            throw new TooManyAttemptsException();
        }
        try {
            var result = Objects.requireNonNull(byPassword(attempt));
            if (result.getPrincipal() instanceof SignedInUser user
                    && codes.isOn(user.person().id())) {
                // The account begins anew when the code is right; until then, tries of codes count with those of
                // passwords.
                throw new SecondStepNeeded(user);
            }
            throttle.succeeded(username, address, device);
            return result;
        } catch (RuntimeException failure) {
            if (DatabaseTrouble.in(failure).isPresent()) {
                throttle.giveBack(username, address, device);
            }
            throw failure;
        }
    }

    private @Nullable Authentication byPassword(Authentication attempt) {
        try {
            return passwords.authenticate(attempt);
        } catch (InternalAuthenticationServiceException fault) {
            throw fault; // nothing was tried
        } catch (DisabledException deactivated) {
            journal.failed(attempt.getName(), "Deactivated");
            throw deactivated;
        } catch (AuthenticationException wrong) {
            journal.failed(attempt.getName(), "Password");
            throw wrong;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return passwords.supports(authentication);
    }
}
