package org.casebook.signin;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import java.time.Clock;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * All ways of signing in. Each proves who somebody is in its own way, and slows down guessing by the same
 * {@link SignInThrottle}; each ends with {@link SignInCompletion}.
 */
@Component
record SignInMethods(
        SavedRequestSuccess success,
        SignInFailure failure,
        SignInCompletion completion,
        RememberMe remembered,
        SecurityContextRepository sessions,
        TotpVerifier codes,
        UserDetailsService users,
        SignInThrottle throttle,
        DeviceCookies devices,
        SignInJournal journal,
        @Lazy WebAuthnRelyingPartyOperations school,
        PasskeyStore passkeys,
        PasskeyAuthentication passkeyAuthentication,
        SchoolProvider provider,
        SingleSignOn singleSignOn,
        Clock clock) {

    static final String[] PATHS = {
        "/login",
        CodeSignIn.PATH,
        "/login/webauthn",
        "/webauthn/authenticate/options",
        "/oauth2/authorization/*",
        "/login/oauth2/*"
    };

    void open(HttpSecurity http) throws Exception {
        http.securityContext(context -> context.securityContextRepository(sessions));
        // Vaadin's configuration takes it from here for the forms.
        http.setSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class, success);
        // Said here as well as by Vaadin's configuration: that comes too late to keep Spring's own page away.
        http.formLogin(form -> form.loginPage("/login")
                .authenticationDetailsSource(SignInDetails::new)
                .failureHandler(failure));
        http.addFilterAfter(codeSignIn(), UsernamePasswordAuthenticationFilter.class);
        http.rememberMe(devices -> devices.rememberMeServices(remembered).key(RememberMe.KEY));
        http.with(new PasskeySignIn(school, passkeys, passkeyAuthentication, completion, sessions));
        http.oauth2Login(provided -> provided.loginPage("/login")
                .clientRegistrationRepository(provider)
                .authorizedClientRepository(new HttpSessionOAuth2AuthorizedClientRepository())
                .userInfoEndpoint(endpoint -> endpoint.oidcUserService(singleSignOn))
                .successHandler(success)
                .failureHandler(failure));
    }

    private CodeSignIn codeSignIn() {
        var filter = new CodeSignIn(codes, users, throttle, devices, journal, clock);
        filter.setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
        filter.setSecurityContextRepository(sessions);
        filter.setAuthenticationSuccessHandler(success);
        filter.setAuthenticationFailureHandler(failure);
        return filter;
    }
}
