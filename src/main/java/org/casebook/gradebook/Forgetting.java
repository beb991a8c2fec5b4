package org.casebook.gradebook;

import org.casebook.people.PersonErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When somebody is erased, their grades stay for the class, without what teachers wrote to them. */
@Component("gradebookForgetting")
class Forgetting {

    private final OverrideRepository overrides;

    Forgetting(OverrideRepository overrides) {
        this.overrides = overrides;
    }

    @EventListener
    void forget(PersonErased erased) {
        overrides.findByAccountId(erased.person().id()).forEach(OverrideRecord::forgetNote);
    }
}
