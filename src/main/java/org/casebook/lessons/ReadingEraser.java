package org.casebook.lessons;

import org.casebook.people.PersonErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Deletes what an erased person has read and how far. */
@Component
class ReadingEraser {

    private final SectionProgressRepository progress;

    ReadingEraser(SectionProgressRepository progress) {
        this.progress = progress;
    }

    @EventListener
    void erase(PersonErased erased) {
        progress.deleteAll(progress.of(erased.person().id()));
    }
}
