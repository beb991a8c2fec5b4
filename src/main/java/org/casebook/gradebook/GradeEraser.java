package org.casebook.gradebook;

import org.casebook.base.RowLocks;
import org.casebook.people.PersonErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When somebody is erased, their grades stay for the class, without what teachers wrote to them; notes to others
 * stay with those, without the name, and so do columns and categories that name them.
 */
@Component
record GradeEraser(
        OverrideRepository overrides, ExternalWorkRepository outside, SchemeRepository schemes, RowLocks locks) {

    @EventListener
    void forget(PersonErased erased) {
        overrides.findByAccountId(erased.person().id()).forEach(OverrideRecord::forgetNote);
        for (var name : erased.names()) {
            overrides.mentioning(name).forEach(override -> override.rewriteNote(erased.withoutNames(override.note())));
            outside.mentioning(name).forEach(id -> locks.hold(ExternalWorkRecord.class, id)
                    .ifPresent(work -> work.rewriteTitle(erased.withoutNames(work.title()))));
            schemes.mentioning(name).forEach(scheme -> scheme.rewriteCategories(erased::withoutNames));
        }
    }
}
