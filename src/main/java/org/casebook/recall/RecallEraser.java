package org.casebook.recall;

import org.casebook.people.PersonErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Nothing stays of an erased person's rounds: nobody's figures rest on them alone. */
@Component
record RecallEraser(RecallRoundRepository rounds, RecallItemRepository items, ReadyDateRepository dates) {

    @EventListener
    void erase(PersonErased erased) {
        var student = erased.person().id();
        items.deleteAll(items.ofStudent(student));
        rounds.deleteAll(rounds.findByAccountIdOrderByBegunAt(student));
        dates.findById(student).ifPresent(dates::delete);
    }
}
