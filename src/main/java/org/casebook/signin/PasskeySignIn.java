package org.casebook.signin;

import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.security.web.authentication.HttpMessageConverterAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.registration.HttpSessionPublicKeyCredentialCreationOptionsRepository;
import org.springframework.security.web.webauthn.registration.PublicKeyCredentialCreationOptionsFilter;
import org.springframework.security.web.webauthn.registration.WebAuthnRegistrationFilter;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Signing in with a passkey, and adding one. Spring Security's own configurer signs in a principal of its own kind, so
 * that its filters are put together here.
 */
class PasskeySignIn extends AbstractHttpConfigurer<PasskeySignIn, HttpSecurity> {

    private final WebAuthnRelyingPartyOperations school;
    private final PasskeyStore store;
    private final PasskeyAuthentication authentication;
    private final SignInCompletion completion;
    private final SecurityContextRepository sessions;

    PasskeySignIn(
            WebAuthnRelyingPartyOperations school,
            PasskeyStore store,
            PasskeyAuthentication authentication,
            SignInCompletion completion,
            SecurityContextRepository sessions) {
        this.school = school;
        this.store = store;
        this.authentication = authentication;
        this.completion = completion;
        this.sessions = sessions;
    }

    @Override
    public void configure(HttpSecurity http) {
        var signIn = new WebAuthnAuthenticationFilter();
        signIn.setAuthenticationManager(attempt -> authentication.authenticate(withOrigin(attempt)));
        signIn.setSecurityContextRepository(sessions);
        var strategy = http.getSharedObject(SessionAuthenticationStrategy.class);
        if (strategy != null) {
            signIn.setSessionAuthenticationStrategy(strategy);
        }
        var answer = new HttpMessageConverterAuthenticationSuccessHandler();
        signIn.setAuthenticationSuccessHandler((request, response, proved) ->
                answer.onAuthenticationSuccess(request, response, completion.complete(request, response, proved)));
        signIn.setAuthenticationFailureHandler(
                new AuthenticationEntryPointFailureHandler(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)));
        var kept = new HttpSessionPublicKeyCredentialCreationOptionsRepository();
        var creation = new PublicKeyCredentialCreationOptionsFilter(school);
        creation.setCreationOptionsRepository(kept);
        var registration = new WebAuthnRegistrationFilter(store.credentials(), school);
        registration.setCreationOptionsRepository(kept);
        // Passkeys are taken away on their owner's page.
        registration.setRemoveCredentialMatcher(_ -> false);
        http.addFilterBefore(new PublicKeyCredentialRequestOptionsFilter(school), AnonymousAuthenticationFilter.class);
        http.addFilterBefore(signIn, AnonymousAuthenticationFilter.class);
        http.addFilterAfter(creation, AuthorizationFilter.class);
        http.addFilterAfter(registration, AuthorizationFilter.class);
    }

    /** Spring's filter doesn't say where an attempt comes from. */
    private static Authentication withOrigin(Authentication attempt) {
        if (attempt instanceof AbstractAuthenticationToken token
                && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes served) {
            token.setDetails(new SignInDetails(served.getRequest(), SignInMethod.PASSKEY, false));
        }
        return attempt;
    }
}
