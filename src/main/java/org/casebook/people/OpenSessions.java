package org.casebook.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the session of whoever's account has been deactivated, or has got another password or role, since they signed in.
 * Every request looks: docs/decisions/open-sessions.md.
 */
class OpenSessions extends OncePerRequestFilter {

    private final People people;
    private final SecurityContextHolderStrategy contexts;
    private final SecurityContextLogoutHandler logout = new SecurityContextLogoutHandler();
    private final RequestMatcher unguarded;

    /** @param unguarded patterns of paths for which nobody needs to be signed in */
    OpenSessions(People people, SecurityContextHolderStrategy contexts, String... unguarded) {
        this.people = people;
        this.contexts = contexts;
        logout.setSecurityContextHolderStrategy(contexts);
        this.unguarded = new OrRequestMatcher(Arrays.stream(unguarded)
                .map(pattern -> (RequestMatcher)
                        PathPatternRequestMatcher.withDefaults().matcher(pattern))
                .toList());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return unguarded.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = contexts.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof SignedInUser user
                && !people.isUnchanged(user)) {
            logout.logout(request, response, authentication);
        }
        chain.doFilter(request, response);
    }
}
