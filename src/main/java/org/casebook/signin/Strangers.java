package org.casebook.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.casebook.base.TooBusyException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The sessions of those who are not signed in: they end after some minutes, and there are only so many of them, so that
 * whoever asks for the sign-in page a million times fills no memory. While there is no room for another, who is new is
 * asked to come back in a moment; who is signed in, or has a session to do so, notices nothing.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1) // Within the page that says what is the matter.
class Strangers extends OncePerRequestFilter implements HttpSessionListener, HttpSessionIdListener {

    /** An open page gives a sign of life every five minutes. */
    static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Set<String> sessions = ConcurrentHashMap.newKeySet();
    private final SecurityContextHolderStrategy contexts;
    private final Duration signedInPatience;
    private final int most;

    /** @param most {@code casebook.strangers}: how many sessions of people who are not signed in there are at most */
    Strangers(
            SecurityContextHolderStrategy contexts,
            @Value("${server.servlet.session.timeout}") Duration signedInPatience,
            @Value("${casebook.strangers:3000}") int most) {
        this.contexts = contexts;
        this.signedInPatience = signedInPatience;
        this.most = most;
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        sessions.add(event.getSession().getId());
        event.getSession().setMaxInactiveInterval((int) PATIENCE.toSeconds());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        sessions.remove(event.getSession().getId());
    }

    @Override
    public void sessionIdChanged(HttpSessionEvent event, String oldId) {
        if (sessions.remove(oldId)) {
            sessions.add(event.getSession().getId());
        }
    }

    /** Somebody has signed in in the session, which lasts longer now. */
    void signedIn(HttpSession session) {
        sessions.remove(session.getId());
        session.setMaxInactiveInterval((int) signedInPatience.toSeconds());
    }

    /**
     * Lets in whoever is not signed in. Asked before the servlet, whose container would log every refusal at length.
     *
     * @throws TooBusyException if they have no session and there are enough
     */
    void admit(HttpServletRequest request) {
        if (request.getSession(false) == null) {
            requireRoom();
        }
    }

    private void requireRoom() {
        if (sessions.size() >= most) {
            throw new TooBusyException("sessions of people who are not signed in");
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Bounded(request), response);
    }

    /** Makes no session for a stranger while there are enough. */
    private final class Bounded extends HttpServletRequestWrapper {

        Bounded(HttpServletRequest request) {
            super(request);
        }

        @Override
        public HttpSession getSession() {
            return getSession(true);
        }

        @Override
        public HttpSession getSession(boolean create) {
            var session = super.getSession(false);
            if (session != null || !create) {
                return session;
            }
            if (!isSomebody()) {
                requireRoom();
            }
            return super.getSession(true);
        }

        private boolean isSomebody() {
            var authentication = contexts.getContext().getAuthentication();
            return authentication != null && authentication.getPrincipal() instanceof SignedInUser;
        }
    }
}
