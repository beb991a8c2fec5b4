package org.casebook.lessons;

import org.casebook.people.PersonErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Deletes what an erased person has read and how far. */
@Component
record ReadingEraser(SectionProgressRepository progress) {

    @EventListener
    void erase(PersonErased erased) {
        progress.deleteAll(progress.of(erased.person().id()));
    }
}
