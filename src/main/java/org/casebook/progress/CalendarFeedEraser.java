package org.casebook.progress;

import org.casebook.people.PersonErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Deletes the address of an erased person's calendar, which then leads nowhere. */
@Component
record CalendarFeedEraser(CalendarFeedRepository feeds) {

    @EventListener
    void erase(PersonErased erased) {
        feeds.findById(erased.person().id()).ifPresent(feeds::delete);
    }
}
