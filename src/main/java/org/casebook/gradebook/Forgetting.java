package org.casebook.gradebook;

import org.casebook.people.PersonErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When somebody is erased, their grades stay for the class, without what teachers wrote to them; notes to others
 * stay with those, without the name.
 */
@Component("gradebookForgetting")
class Forgetting {

    private final OverrideRepository overrides;

    Forgetting(OverrideRepository overrides) {
        this.overrides = overrides;
    }

    @EventListener
    void forget(PersonErased erased) {
        overrides.findByAccountId(erased.person().id()).forEach(OverrideRecord::forgetNote);
        for (var name : erased.names()) {
            overrides.mentioning(name).forEach(override -> override.rewriteNote(erased.withoutNames(override.note())));
        }
    }
}
