package org.casebook.signin;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Who may watch the server. Whether it is well is told to everybody in one word; the figures go to whoever knows the
 * token, and to nobody while there is none.
 */
@Configuration
class OperationsSecurity {

    @Bean
    @Order(0)
    SecurityFilterChain operations(HttpSecurity http, @Value("${casebook.metrics.token:}") String token)
            throws Exception {
        http.securityMatcher("/ops/**");
        http.authorizeHttpRequests(requests -> requests.requestMatchers("/ops/health/**", "/ops/health")
                .permitAll()
                .requestMatchers("/ops/prometheus")
                .access((_, context) -> new AuthorizationDecision(
                        isRight(context.getRequest().getHeader(HttpHeaders.AUTHORIZATION), token)))
                .anyRequest()
                .denyAll());
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.requestCache(cache -> cache.disable());
        http.exceptionHandling(exceptions -> exceptions.authenticationEntryPoint(
                (_, response, _) -> response.sendError(HttpServletResponse.SC_NOT_FOUND)));
        return http.build();
    }

    private static boolean isRight(@Nullable String header, String token) {
        return header != null
                && !token.isEmpty()
                && MessageDigest.isEqual(
                        header.getBytes(StandardCharsets.UTF_8), ("Bearer " + token).getBytes(StandardCharsets.UTF_8));
    }
}
