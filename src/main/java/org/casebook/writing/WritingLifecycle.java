package org.casebook.writing;

import java.time.Clock;
import java.util.UUID;
import org.casebook.audit.Audit;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditSubject;
import org.casebook.base.InvalidInputException;
import org.casebook.people.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way back of what was given out to be written: a draft again, withdrawn, deleted. For the teachers of the class; to
 * others it is not found. docs/decisions/giving-out.md
 */
@Service
@Transactional
public class WritingLifecycle {

    private static final String WHAT = "Writing";

    private final WritingRecordRepository records;
    private final WrittenAnswerRepository answers;
    private final WritingAccess access;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Clock clock;

    WritingLifecycle(
            WritingRecordRepository records,
            WrittenAnswerRepository answers,
            WritingAccess access,
            ApplicationEventPublisher events,
            Audit audit,
            Clock clock) {
        this.records = records;
        this.answers = answers;
        this.access = access;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes it a draft again, which no student sees.
     *
     * @throws InvalidInputException if somebody has begun
     */
    public void takeBack(Actor teacher, UUID classId, UUID id) {
        var record = access.held(teacher, classId, id);
        requireUntouched(id);
        record.takeBack();
        record(teacher, AuditAction.ASSIGNMENT_TAKEN_BACK, classId);
    }

    /**
     * Deletes a draft, or what nobody has begun.
     *
     * @throws InvalidInputException if somebody has begun
     */
    public void delete(Actor teacher, UUID classId, UUID id) {
        var record = access.held(teacher, classId, id);
        requireUntouched(id);
        events.publishEvent(new WritingDeleted(id));
        records.delete(record);
        record(teacher, AuditAction.ASSIGNMENT_DELETED, classId);
    }

    /**
     * Takes it from its students. What they have written is kept, and they can read it.
     *
     * @throws InvalidInputException if it isn't given out
     */
    public void withdraw(Actor teacher, UUID classId, UUID id) {
        var record = access.held(teacher, classId, id);
        var assignment = record.assignment();
        if (!assignment.isGiven()) {
            throw new InvalidInputException("This is a draft, which no student sees.");
        }
        if (!assignment.isWithdrawn()) {
            record.withdraw(clock.instant());
            record(teacher, AuditAction.ASSIGNMENT_WITHDRAWN, classId);
        }
    }

    /** Gives back what was withdrawn. */
    public void reinstate(Actor teacher, UUID classId, UUID id) {
        var record = access.held(teacher, classId, id);
        if (record.assignment().isWithdrawn()) {
            record.reinstate();
            record(teacher, AuditAction.ASSIGNMENT_REINSTATED, classId);
        }
    }

    private void requireUntouched(UUID id) {
        if (answers.existsByAssignmentId(id)) {
            throw new InvalidInputException(
                    "Somebody has begun to write. Withdraw it instead: it goes from what they have to do, and their"
                            + " texts are kept.");
        }
    }

    private void record(Actor teacher, AuditAction action, UUID classId) {
        audit.record(teacher.id(), action, AuditSubject.schoolClass(classId), WHAT);
    }
}
