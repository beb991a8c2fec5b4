package org.casebook.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.casebook.base.ClientAddress;
import org.casebook.base.DatabaseTrouble;
import org.casebook.base.NotFoundException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What happens to a fault in an action on an open page: it is logged, and the person is told in plain words. */
@Component
class FailureHandling implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(FailureHandling.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(failure -> {
            var cause = failure.getThrowable();
            var trouble = DatabaseTrouble.in(cause);
            // The database's trouble is in the log once, when it begins.
            trouble.ifPresentOrElse(kind -> LOG.warn("an action failed: {}", kind), () -> log(cause));
            if (UI.getCurrent() != null) {
                show(trouble.map(TroubleText::inAction).orElseGet(() -> text(cause)));
            }
        }));
    }

    /** Whoever sends nonsense must not fill the log with it. */
    private static void log(Throwable cause) {
        if (VaadinRequest.getCurrent() != null && MalformedMessages.isMalformed(cause)) {
            LOG.warn(
                    "a message that can't be meant, from {}: {}",
                    ClientAddress.of(VaadinRequest.getCurrent().getRemoteAddr()),
                    cause.getClass().getName());
            LOG.debug("it was", cause);
        } else {
            LOG.error("an action failed", cause);
        }
    }

    private static String text(Throwable cause) {
        return isNotFound(cause)
                ? "This is not there any more. Please reload the page."
                : "That did not work. Everything saved before is safe; please reload the page and try again.";
    }

    private static void show(String text) {
        var message = Notification.show(text, 0, Notification.Position.MIDDLE);
        message.addThemeVariants(NotificationVariant.LUMO_ERROR);
        message.setAssertive(true);
        message.setDuration(12_000);
    }

    private static boolean isNotFound(Throwable cause) {
        for (var link = cause; link != null; link = link.getCause()) {
            if (link instanceof NotFoundException) {
                return true;
            }
        }
        return false;
    }
}
