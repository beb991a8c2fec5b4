package org.casebook.signin;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.DelegatingSecurityContextRepository;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/** Who may reach what over HTTP. Views say for themselves whom they are for; everything else is closed. */
@Configuration
@EnableWebSecurity
class SecurityConfiguration {

    private static final PathPatternRequestMatcher.Builder PATHS = PathPatternRequestMatcher.withDefaults();

    private static final String[] FOR_EVERYONE = {
        "/styles/**",
        "/components/**",
        "/_static/**",
        "/aura/**",
        "/up",
        "/calendar/*",
        "/shared",
        "/shared/progress",
        "/favicon.ico"
    };

    @Bean
    SecurityFilterChain webSecurity(
            HttpSecurity http,
            SignInMethods methods,
            SignOut signOut,
            SignIns signIns,
            Strangers strangers,
            Passkeys passkeys,
            SecurityContextHolderStrategy contexts,
            RequestUtil vaadins,
            Clock clock)
            throws Exception {
        // Filters of Spring's keep the strategy that holds when they are made; with the code from the build, Vaadin's
        // isn't there yet.
        SecurityContextHolder.setContextHolderStrategy(contexts);
        http.authorizeHttpRequests(requests -> requests.requestMatchers(FOR_EVERYONE)
                .permitAll()
                .requestMatchers(SignInMethods.PATHS)
                .permitAll()
                .requestMatchers("/webauthn/**")
                .access(mayAddPasskeys(passkeys)));
        // After the sign-in and before whoever asks has to be somebody.
        http.addFilterBefore(
                new OpenSessions(signIns, strangers, clock, contexts, FOR_EVERYONE),
                AnonymousAuthenticationFilter.class);
        // Vaadin's own requests carry a token of Vaadin's. It would let the sign-in do without one, so that somebody
        // could be signed in as somebody else without noticing.
        http.csrf(csrf -> csrf.ignoringRequestMatchers(vaadins::isFrameworkInternalRequest));
        http.exceptionHandling(exceptions -> exceptions.defaultAccessDeniedHandlerFor(
                (request, response, denied) -> response.sendRedirect(request.getContextPath() + "/login?expired"),
                new OrRequestMatcher(PATHS.matcher("/login"), PATHS.matcher(CodeSignIn.PATH))));
        methods.open(http);
        http.logout(logout -> logout.addLogoutHandler(signOut));
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView("/login", "/login")
                .enableCsrfConfiguration(false)
                // An address that is no view reaches Vaadin, which answers 'not found'.
                .anyRequest(AuthorizedUrl::authenticated));
        http.headers(new ProtectiveHeaders());
        return http.build();
    }

    private static AuthorizationManager<RequestAuthorizationContext> mayAddPasskeys(Passkeys passkeys) {
        return (authentication, _) -> new AuthorizationDecision(
                authentication.get().getPrincipal() instanceof SignedInUser user && passkeys.mayAdd(user));
    }

    /** Times of every filter, asked for by nobody, would cost a twentieth of what the server does. */
    @Bean
    SecurityObservationSettings observations() {
        return SecurityObservationSettings.noObservations();
    }

    /** Where it is kept who is signed in: in the session. */
    @Bean
    SecurityContextRepository securityContextRepository() {
        return new DelegatingSecurityContextRepository(
                new RequestAttributeSecurityContextRepository(), new HttpSessionSecurityContextRepository());
    }

    /** Argon2id with the parameters that Spring Security recommends. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }
}
