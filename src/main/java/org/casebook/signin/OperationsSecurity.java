package org.casebook.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.casebook.base.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Who may watch the server. Whether it is well is told to everybody in one word; the figures, and the list of what
 * Casebook is made of, go to whoever knows the token, and to nobody while there is none.
 */
@Configuration
class OperationsSecurity {

    private static final RequestMatcher CLOSED = new OrRequestMatcher(
            PathPatternRequestMatcher.withDefaults().matcher("/ops/prometheus"),
            PathPatternRequestMatcher.withDefaults().matcher("/ops/sbom/**"));

    @Bean
    @Order(0)
    SecurityFilterChain operations(HttpSecurity http, @Value("${casebook.metrics.token:}") String token)
            throws Exception {
        http.securityMatcher("/ops/**");
        http.authorizeHttpRequests(requests -> requests.requestMatchers("/ops/health/**", "/ops/health")
                .permitAll()
                .requestMatchers(CLOSED)
                .access((_, context) -> new AuthorizationDecision(
                        isRight(context.getRequest().getHeader(HttpHeaders.AUTHORIZATION), token)))
                .anyRequest()
                .denyAll());
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.requestCache(cache -> cache.disable());
        http.exceptionHandling(exceptions -> exceptions
                .defaultAuthenticationEntryPointFor(OperationsSecurity::askForToken, CLOSED)
                .defaultAuthenticationEntryPointFor(
                        (_, response, _) -> response.sendError(HttpServletResponse.SC_NOT_FOUND),
                        AnyRequestMatcher.INSTANCE));
        return http.build();
    }

    private static void askForToken(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException none) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Casebook\"");
        response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }

    private static boolean isRight(@Nullable String header, String token) {
        return header != null && !token.isEmpty() && Secrets.same(header, "Bearer " + token);
    }
}
