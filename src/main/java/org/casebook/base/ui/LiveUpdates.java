package org.casebook.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.communication.PushMode;
import java.util.Objects;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.casebook.base.NotFoundException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a part of a page up to date while it is shown: looks every few seconds, and pushes what has changed. Only pages
 * that have one hold a connection open. Each look shows the whole state, so that nothing is missed by a reconnect. It says
 * of which time the figures are, also when nothing comes any more: casebook-live.js.
 *
 * @param <T> what is looked at
 */
@Tag("casebook-live")
public class LiveUpdates<T> extends Component {

    /** Where nothing changes, the browser hears of one look in so many: every twelve seconds. */
    private static final int TOLD_EVERY = 4;

    private final LiveTicks ticks;
    private final transient Supplier<T> look;
    private final transient Consumer<T> show;
    private transient @Nullable Future<?> ticking;

    /** Of the thread that looks alone. */
    private transient @Nullable T shown;

    private long looks;

    /**
     * @param look asks for the state, outside of any request: it says itself on whose behalf
     * @param show gets it, in the page's turn; also where it is the same
     */
    public LiveUpdates(LiveTicks ticks, Supplier<T> look, Consumer<T> show) {
        this.ticks = ticks;
        this.look = look;
        this.show = show;
        getElement().setAttribute("look", "0");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        ui.getPage().addJsModule("context://components/casebook-live.js");
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        ticking = ticks.each(() -> update(ui));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop();
        event.getUI().getPushConfiguration().setPushMode(PushMode.DISABLED);
    }

    /** The database is asked before the page is locked, so that a slow answer holds nobody up. */
    private void update(UI ui) {
        try {
            T found = look.get();
            looks++;
            if (looks % TOLD_EVERY == 0 || !Objects.equals(found, shown)) {
                shown = found;
                var count = Long.toString(looks);
                var _ = ui.access(() -> {
                    show.accept(found);
                    getElement().setAttribute("look", count);
                });
            }
        } catch (UIDetachedException closedMeanwhile) {
            stop();
        } catch (NotFoundException theirsNoMore) {
            stop();
            // What may be read no more is shown no more.
            var _ = ui.access(ui.getPage()::reload);
        }
    }

    private void stop() {
        if (ticking != null) {
            ticking.cancel(false);
        }
    }
}
