package org.casebook.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.casebook.base.DatabaseTrouble;
import org.casebook.base.Elapsed;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the session of whoever has been signed out on another device or by an administrator, and of whoever's account
 * has been deactivated, or has got another password or role, since they signed in. Every request looks: docs/decisions/open-sessions.md.
 */
class OpenSessions extends OncePerRequestFilter {

    private static final Duration SEEN_EVERY = Duration.ofMinutes(5);
    private static final String SEEN = OpenSessions.class.getName() + ".seen";

    private final SignIns signIns;
    private final Strangers strangers;
    private final Clock clock;
    private final SecurityContextHolderStrategy contexts;
    private final SecurityContextLogoutHandler logout = new SecurityContextLogoutHandler();
    private final RequestMatcher unguarded;

    /** @param unguarded patterns of paths for which nobody needs to be signed in */
    OpenSessions(
            SignIns signIns,
            Strangers strangers,
            Clock clock,
            SecurityContextHolderStrategy contexts,
            String... unguarded) {
        this.signIns = signIns;
        this.strangers = strangers;
        this.clock = clock;
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
        if (authentication != null && authentication.getPrincipal() instanceof SignedInUser user) {
            if (signIns.isOpen(user)) {
                seen(user, request.getSession());
            } else {
                logout.logout(request, response, authentication);
            }
        } else {
            strangers.admit(request);
        }
        chain.doFilter(request, response);
    }

    /** That somebody was here is written down now and then alone: a request is no reason to write to the database. */
    private void seen(SignedInUser user, HttpSession session) {
        var now = clock.instant();
        if (session.getAttribute(SEEN) instanceof Instant last && Elapsed.isWithin(SEEN_EVERY, last, now)) {
            return;
        }
        if (session.getAttribute(SEEN) != null) {
            writeDown(Objects.requireNonNull(user.signIn()));
        } else {
            strangers.signedIn(session);
        }
        session.setAttribute(SEEN, now);
    }

    /** Where nothing can be written, people can go on reading. */
    private void writeDown(UUID signIn) {
        try {
            signIns.seen(signIn);
        } catch (RuntimeException failure) {
            if (DatabaseTrouble.in(failure).isEmpty()) {
                throw failure;
            }
        }
    }
}
