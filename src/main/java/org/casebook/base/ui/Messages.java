package org.casebook.base.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import org.casebook.base.InvalidInputException;

/** Short messages about what has just been done, or why it was not. */
public final class Messages {

    private static final int SHOWN_MILLISECONDS = 5_000;
    private static final int ERROR_SHOWN_MILLISECONDS = 12_000;
    /** Long enough to find the button by keyboard. */
    private static final int UNDO_SHOWN_MILLISECONDS = 20_000;

    private static final String REFUSAL = Messages.class.getName() + ".refusal";

    private Messages() {}

    public static void done(String text) {
        Notification.show(text, SHOWN_MILLISECONDS, Notification.Position.BOTTOM_START);
    }

    /** Says what has been done, and lets the person take it back while the message is there. */
    public static void undoable(String text, Runnable undo) {
        var message = new Notification();
        var button = Buttons.quiet("Undo", _ -> {
            message.close();
            attempt(undo);
        });
        message.add(Styled.div("undoable", new Span(text), button));
        message.setPosition(Notification.Position.BOTTOM_START);
        message.setDuration(UNDO_SHOWN_MILLISECONDS);
        message.open();
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
            takeThePlaceOfTheLast(message);
            return false;
        }
    }

    /** Who tries again reads why it was refused this time, not a pile of reasons. */
    private static void takeThePlaceOfTheLast(Notification refusal) {
        var ui = UI.getCurrent();
        var last = ComponentUtil.getData(ui, REFUSAL);
        if (last instanceof Notification shown) {
            shown.close();
        }
        ComponentUtil.setData(ui, REFUSAL, refusal);
    }
}
