package org.casebook.base.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import org.casebook.base.InvalidInputException;

/** Short messages about what has just been done, or why it was not. */
public final class Messages {

    private static final int SHOWN_MILLISECONDS = 5_000;
    private static final int ERROR_SHOWN_MILLISECONDS = 12_000;

    private Messages() {}

    public static void done(String text) {
        Notification.show(text, SHOWN_MILLISECONDS, Notification.Position.BOTTOM_START);
    }

    /**
     * Runs an action that may refuse its input, and shows the reason if it does.
     *
     * @return whether it was done
     */
    public static boolean attempt(Runnable action) {
        try {
            action.run();
            return true;
        } catch (InvalidInputException refusal) {
            var message = Notification.show(
                    refusal.getMessage(), ERROR_SHOWN_MILLISECONDS, Notification.Position.BOTTOM_START);
            message.addThemeVariants(NotificationVariant.LUMO_ERROR);
            message.setAssertive(true);
            return false;
        }
    }
}
