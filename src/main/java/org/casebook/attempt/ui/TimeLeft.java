package org.casebook.attempt.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.time.Duration;
import java.time.Instant;

/** How much time is left, counted down in the browser by its own clock; the server keeps the time that holds. */
@Tag("casebook-time-left")
class TimeLeft extends Component {

    TimeLeft(Instant endsAt, Instant now, Runnable whenUp) {
        getElement()
                .setAttribute(
                        "seconds",
                        String.valueOf(Math.max(0, Duration.between(now, endsAt).toSeconds())));
        getElement().addEventListener("time-up", _ -> whenUp.run());
    }

    /** Says of what the time is left, if not of the whole. */
    void label(String label) {
        getElement().setAttribute("label", label);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://components/casebook-time-left.js");
    }
}
