package org.casebook.signin;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.casebook.people.Accounts;
import org.casebook.support.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;

/** Passkeys are tried no more often than passwords. */
class PasskeyAuthenticationTest {

    private final WebAuthnRelyingPartyOperations relyingParty = mock(WebAuthnRelyingPartyOperations.class);
    private final PasskeyAuthentication authentication = new PasskeyAuthentication(
            relyingParty, mock(Accounts.class), new SignInThrottle(new TestClock()), mock(SignInJournal.class));

    @Test
    void afterTooManyFailuresNoneIsLookedAt() {
        var attempt = new WebAuthnAuthenticationRequestToken(mock(RelyingPartyAuthenticationRequest.class));
        when(relyingParty.authenticate(any())).thenThrow(new IllegalArgumentException("not signed by it"));
        for (int guess = 0; guess < SignInThrottle.PER_ADDRESS; guess++) {
            assertThatExceptionOfType(BadCredentialsException.class)
                    .isThrownBy(() -> authentication.authenticate(attempt));
        }

        assertThatExceptionOfType(TooManyAttemptsException.class)
                .isThrownBy(() -> authentication.authenticate(attempt));
        verify(relyingParty, times(SignInThrottle.PER_ADDRESS)).authenticate(any());
    }
}
