package org.casebook.teaching.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.communication.PushMode;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a part of a page up to date while it is shown: looks every few seconds, and pushes what has changed. Only pages
 * that have one hold a connection open. Each look shows the whole state, so that nothing is missed by a reconnect.
 *
 * @param <T> what is looked at
 */
class LiveUpdates<T> extends Div {

    private final LiveTicks ticks;
    private final transient Supplier<T> look;
    private final transient Consumer<T> show;
    private transient @Nullable Future<?> ticking;

    LiveUpdates(LiveTicks ticks, Supplier<T> look, Consumer<T> show) {
        this.ticks = ticks;
        this.look = look;
        this.show = show;
        setVisible(false);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        ticking = ticks.each(() -> update(ui));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (ticking != null) {
            ticking.cancel(false);
        }
        event.getUI().getPushConfiguration().setPushMode(PushMode.DISABLED);
    }

    /** The database is asked before the page is locked, so that a slow answer holds nobody up. */
    private void update(UI ui) {
        T found = look.get();
        try {
            var _ = ui.access(() -> show.accept(found));
        } catch (UIDetachedException closedMeanwhile) {
            if (ticking != null) {
                ticking.cancel(false);
            }
        }
    }
}
