package org.casebook.signin.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.casebook.base.DatabaseTrouble;
import org.casebook.signin.CurrentSignIn;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * The pages of this server to which it pushes. No filter sees a push, so that each looks for itself whether the person
 * is signed in still; those that are quiet are looked at every few seconds: docs/decisions/open-sessions.md.
 */
@Component
class LiveConnections implements VaadinServiceInitListener {

    private final Set<LiveConnection> open = ConcurrentHashMap.newKeySet();
    private final CurrentSignIn signIns;

    LiveConnections(CurrentSignIn signIns) {
        this.signIns = signIns;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(
                        init -> init.getUI().getPushConfiguration().setPushConnectionFactory(this::connection));
    }

    private LiveConnection connection(UI page) {
        return new LiveConnection(page, this, signIns.in(context(page.getSession())));
    }

    void opened(LiveConnection connection) {
        open.add(connection);
    }

    void closed(LiveConnection connection) {
        open.remove(connection);
    }

    /** Ends the connections whose sign-in is over; {@code casebook.live.every} says how often. */
    @Scheduled(fixedDelayString = "${casebook.live.every:3s}")
    @SuppressWarnings("ModifyCollectionInEnhancedForLoop") // this kind of set allows it
    void look() {
        for (var connection : open) {
            try {
                var _ = connection.page().access(() -> goesOn(connection));
            } catch (UIDetachedException closedMeanwhile) {
                open.remove(connection);
            }
        }
    }

    /**
     * Whether the person at the page is signed in still as they were when they opened it. Where they aren't, it ends the
     * connection, and where nobody else has come in their place, the session. While the database can't say, nothing is
     * pushed and nothing ended.
     */
    boolean goesOn(LiveConnection connection) {
        var session = connection.page().getSession();
        if (session == null) {
            return false;
        }
        try {
            var context = context(session);
            boolean same = Objects.equals(signIns.in(context), connection.signIn());
            if (same && signIns.isOpen(context)) {
                return true;
            }
            connection.end();
            if (same) {
                session.getSession().invalidate();
            }
            return false;
        } catch (RuntimeException failure) {
            if (DatabaseTrouble.in(failure).isEmpty()) {
                throw failure;
            }
            return false;
        }
    }

    private static @Nullable SecurityContext context(VaadinSession session) {
        var http = session.getSession();
        try {
            return http == null
                    ? null
                    : (SecurityContext)
                            http.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        } catch (IllegalStateException ended) {
            return null; // by another page of it
        }
    }
}
