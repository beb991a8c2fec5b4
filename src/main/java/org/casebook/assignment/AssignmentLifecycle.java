package org.casebook.assignment;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.casebook.audit.Audit;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditSubject;
import org.casebook.base.InvalidInputException;
import org.casebook.base.LastEdit;
import org.casebook.classroom.Classes;
import org.casebook.people.Actor;
import org.casebook.people.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way back of what was given out: later times for all, an early end, a draft again, withdrawn, deleted. For the
 * teachers of the class; to others the assignment is not found. docs/decisions/giving-out.md
 */
@Service
@Transactional
public class AssignmentLifecycle {

    private final AssignmentRepository assignments;
    private final AccommodationRepository accommodations;
    private final AssignmentAccess access;
    private final Audiences audiences;
    private final Classes classes;
    private final BegunWork work;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Clock clock;

    AssignmentLifecycle(
            AssignmentRepository assignments,
            AccommodationRepository accommodations,
            AssignmentAccess access,
            Audiences audiences,
            Classes classes,
            BegunWork work,
            ApplicationEventPublisher events,
            Audit audit,
            Clock clock) {
        this.assignments = assignments;
        this.accommodations = accommodations;
        this.access = access;
        this.audiences = audiences;
        this.classes = classes;
        this.work = work;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who has begun. */
    @Transactional(readOnly = true)
    public Standing standing(Actor teacher, UUID id) {
        return standing(teacher, access.own(teacher, id).assignment());
    }

    /**
     * Makes it a draft again, which no student sees.
     *
     * @throws InvalidInputException if somebody has begun
     */
    public void takeBack(Actor teacher, UUID id) {
        var record = heldWithStudents(teacher, id);
        var assignment = record.assignment();
        requireGiven(assignment);
        requireUntouched(standing(teacher, assignment));
        record.takeBack();
        record(teacher, AuditAction.ASSIGNMENT_TAKEN_BACK, assignment, "");
    }

    /**
     * Deletes a draft, or what nobody has begun.
     *
     * @throws InvalidInputException if somebody has begun, or has a grade for it that was set by hand
     */
    public void delete(Actor teacher, UUID id) {
        var record = heldWithStudents(teacher, id);
        var assignment = record.assignment();
        requireUntouched(standing(teacher, assignment));
        events.publishEvent(new AssignmentDeleted(id));
        accommodations.deleteAll(accommodations.of(id));
        assignments.delete(record);
        record(teacher, AuditAction.ASSIGNMENT_DELETED, assignment, assignment.isGiven() ? "Given out" : "Draft");
    }

    /**
     * Takes it from its students. What is open is handed in; what was begun is kept, and counts in no grade.
     *
     * @return who had begun
     * @throws InvalidInputException if it isn't given out, or withdrawn already
     */
    public Standing withdraw(Actor teacher, UUID id) {
        var record = heldWithStudents(teacher, id);
        var assignment = record.assignment();
        requireGiven(assignment);
        var standing = standing(teacher, assignment);
        record.withdraw(clock.instant());
        changed(teacher, AuditAction.ASSIGNMENT_WITHDRAWN, assignment, standing.inWords());
        return standing;
    }

    /** Gives back what was withdrawn, with the times that it had. What was handed in by it stays handed in. */
    public void reinstate(Actor teacher, UUID id) {
        var record = access.held(teacher, id);
        if (record.assignment().isWithdrawn()) {
            record.reinstate();
            changed(teacher, AuditAction.ASSIGNMENT_REINSTATED, record.assignment(), "");
        }
    }

    /**
     * Closes it now for everyone who has no later time of their own.
     *
     * @return the plan as it is now
     * @throws InvalidInputException if it isn't open
     */
    public AssignmentPlan close(Actor teacher, UUID id) {
        var record = heldWithStudents(teacher, id);
        var assignment = record.assignment();
        requireGiven(assignment);
        var now = clock.instant();
        var schedule = assignment.plan().schedule();
        if (!now.isAfter(schedule.opens())) {
            throw new InvalidInputException("This assignment isn't open yet. Take it back instead.");
        }
        if (schedule.isOver(now)) {
            throw new InvalidInputException("This assignment is closed.");
        }
        return reschedule(
                teacher, record, schedule.endingAt(now), AuditAction.ASSIGNMENT_CLOSED, "Before at " + schedule.end());
    }

    /**
     * Gives everyone until later: the due time, or the closing time where none is due. A closing time before it moves
     * along. What was closed is open again.
     *
     * @return the plan as it is now
     * @throws InvalidInputException with field 'until' if that isn't later, or there is no time to be later than
     */
    public AssignmentPlan extend(Actor teacher, UUID id, Instant until) {
        var record = heldWithStudents(teacher, id);
        var assignment = record.assignment();
        requireGiven(assignment);
        var schedule = assignment.plan().schedule();
        var before = schedule.lastTime();
        if (before == null) {
            throw new InvalidInputException("until", "This assignment is open for ever: there is nothing to extend.");
        }
        if (!until.isAfter(before) || !until.isAfter(clock.instant())) {
            throw new InvalidInputException("until", "Please choose a time that is later than now and than before.");
        }
        return reschedule(
                teacher, record, schedule.extendedTo(until), AuditAction.ASSIGNMENT_EXTENDED, "Until " + until);
    }

    private AssignmentPlan reschedule(
            Actor teacher, AssignmentRecord record, Schedule schedule, AuditAction action, String detail) {
        record.edit(record.assignment().plan().at(schedule), new LastEdit(teacher.id(), clock.instant()));
        changed(teacher, action, record.assignment(), detail);
        return record.assignment().plan();
    }

    /** The class and the assignment first, then those who might begin: docs/decisions/two-writers.md */
    private AssignmentRecord heldWithStudents(Actor teacher, UUID id) {
        var record = access.held(teacher, id);
        work.hold(classes.taught(teacher, record.classId()).students().stream()
                .map(Person::id)
                .toList());
        return record;
    }

    private Standing standing(Actor teacher, Assignment assignment) {
        var schoolClass = classes.taught(teacher, assignment.classId());
        var students = audiences.of(teacher, schoolClass, assignment.plan().audience());
        var begun = work.of(assignment, students.stream().map(Person::id).toList());
        return new Standing(assignment, schoolClass.name(), students, begun.begun(), begun.atWork());
    }

    private void changed(Actor teacher, AuditAction action, Assignment assignment, String detail) {
        assignments.flush();
        events.publishEvent(new AssignmentChanged(assignment.id()));
        record(teacher, action, assignment, detail);
    }

    private void record(Actor teacher, AuditAction action, Assignment assignment, String detail) {
        audit.record(
                teacher.id(), action, AuditSubject.assignment(assignment.id()).in(assignment.classId()), detail);
    }

    private static void requireGiven(Assignment assignment) {
        if (!assignment.isGiven()) {
            throw new InvalidInputException("This is a draft, which no student sees.");
        }
        if (assignment.isWithdrawn()) {
            throw new InvalidInputException("This assignment is withdrawn. Bring it back first.");
        }
    }

    private static void requireUntouched(Standing standing) {
        if (!standing.isUntouched()) {
            throw new InvalidInputException(standing.inWords()
                    + ". Withdraw the assignment instead: it goes from what they have to do, and their work is kept.");
        }
    }
}
