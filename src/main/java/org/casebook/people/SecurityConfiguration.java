package org.casebook.people;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Who may reach what over HTTP. Views say for themselves whom they are for; everything else is closed. */
@Configuration
@EnableWebSecurity
class SecurityConfiguration {

    /** Why scripts and styles may be inline: docs/decisions/content-security-policy.md. */
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private static final String[] FOR_EVERYONE = {
        "/styles/**", "/components/**", "/_static/**", "/aura/**", "/up", "/calendar/*", "/favicon.ico"
    };

    @Bean
    SecurityFilterChain webSecurity(
            HttpSecurity http, People people, SecurityContextHolderStrategy contexts, RequestUtil vaadins)
            throws Exception {
        http.authorizeHttpRequests(
                requests -> requests.requestMatchers(FOR_EVERYONE).permitAll());
        // After the sign-in and before whoever asks has to be somebody.
        http.addFilterBefore(new OpenSessions(people, contexts, FOR_EVERYONE), AnonymousAuthenticationFilter.class);
        // Vaadin's own requests carry a token of Vaadin's. It would let the sign-in do without one, so that somebody
        // could be signed in as somebody else without noticing.
        http.csrf(csrf -> csrf.ignoringRequestMatchers(vaadins::isFrameworkInternalRequest));
        http.exceptionHandling(exceptions -> exceptions.defaultAccessDeniedHandlerFor(
                (request, response, denied) -> response.sendRedirect(contextPath(request) + "/login?expired"),
                PathPatternRequestMatcher.withDefaults().matcher("/login")));
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView("/login", "/login")
                .enableCsrfConfiguration(false)
                // An address that is no view reaches Vaadin, which answers 'not found'.
                .anyRequest(AuthorizedUrl::authenticated));
        http.formLogin(
                form -> form.failureHandler((request, response, failure) -> response.sendRedirect(contextPath(request)
                        + (failure instanceof TooManyAttemptsException ? "/login?wait" : "/login?error"))));
        http.headers(headers -> headers.withObjectPostProcessor(writtenFirst())
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .frameOptions(frames -> frames.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(), microphone=(), geolocation=(), payment=()")));
        return http.build();
    }

    /** Argon2id with the parameters that Spring Security recommends. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    /** Vaadin's pages are forwarded to, and a forwarded response is closed before headers could be added at its end. */
    private static ObjectPostProcessor<HeaderWriterFilter> writtenFirst() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends HeaderWriterFilter> F postProcess(F filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }

    private static String contextPath(HttpServletRequest request) {
        return request.getContextPath();
    }
}
