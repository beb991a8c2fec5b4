package org.casebook.assignment;

import org.casebook.base.RowLocks;
import org.casebook.people.PersonErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When somebody is erased, assignments stay, without their name in what was written for the class. What they were allowed
 * goes: it may say of their health.
 */
@Component
record AssignmentEraser(
        AssignmentRepository assignments,
        AccommodationRepository accommodations,
        LastingAccommodationRepository lasting,
        RowLocks locks) {

    @EventListener
    void forget(PersonErased erased) {
        var id = erased.person().id();
        lasting.deleteAll(lasting.findByAccountIdOrderBySetAt(id));
        accommodations.ofStudent(id).forEach(AccommodationRecord::keepTimesAlone);
        for (var name : erased.names()) {
            assignments.mentioning(name).forEach(assignment -> locks.hold(AssignmentRecord.class, assignment)
                    .ifPresent(record -> record.rewrite(erased::withoutNames)));
        }
    }
}
