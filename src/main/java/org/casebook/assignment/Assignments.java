package org.casebook.assignment;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.casebook.base.ChangedMeanwhileException;
import org.casebook.base.Edit;
import org.casebook.base.InvalidInputException;
import org.casebook.base.LastEdit;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.Classes;
import org.casebook.people.Actor;
import org.casebook.people.Editors;
import org.casebook.people.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What teachers set their classes. Everything here is for the teachers of the class; to others it is not found. */
@Service
@Transactional
public class Assignments {

    private final AssignmentRepository assignments;
    private final AssignmentAccess access;
    private final ArrangementReader arrangements;
    private final Audiences audiences;
    private final Classes classes;
    private final PlanChecks checks;
    private final ApplicationEventPublisher events;
    private final Editors editors;
    private final Clock clock;

    Assignments(
            AssignmentRepository assignments,
            AssignmentAccess access,
            ArrangementReader arrangements,
            Audiences audiences,
            Classes classes,
            PlanChecks checks,
            ApplicationEventPublisher events,
            Editors editors,
            Clock clock) {
        this.assignments = assignments;
        this.access = access;
        this.arrangements = arrangements;
        this.audiences = audiences;
        this.classes = classes;
        this.checks = checks;
        this.events = events;
        this.editors = editors;
        this.clock = clock;
    }

    /** A class's assignments, drafts included, those that open last first. */
    @Transactional(readOnly = true)
    public List<Assignment> ofClass(Actor teacher, UUID classId) {
        classes.requireTaught(teacher, classId);
        return assignments.findByClassIdOrderByOpensAtDesc(classId).stream()
                .map(AssignmentRecord::assignment)
                .toList();
    }

    @Transactional(readOnly = true)
    public Assignment get(Actor teacher, UUID id) {
        return access.own(teacher, id).assignment();
    }

    /** One of a class's assignments; another class's is not found, whether the teacher has that one too or not. */
    @Transactional(readOnly = true)
    public Assignment ofClass(Actor teacher, UUID classId, UUID id) {
        var found = get(teacher, id);
        if (!found.classId().equals(classId)) {
            throw new NotFoundException("assignment " + id);
        }
        return found;
    }

    /**
     * Makes a draft, which no student sees.
     *
     * @throws InvalidInputException if the plan names what the course or the class doesn't have, or the school doesn't offer
     */
    public UUID draft(Actor teacher, UUID classId, AssignmentPlan plan) {
        var schoolClass = classes.taught(teacher, classId);
        var fitting = checks.fitting(teacher, schoolClass, plan, null);
        return assignments
                .save(new AssignmentRecord(classId, fitting, teacher.id(), clock.instant()))
                .id();
    }

    /**
     * Changes an assignment. Times hold for everyone at once; attempts that are begun keep their topics, length and way
     * of giving feedback.
     *
     * @throws ChangedMeanwhileException if a colleague has done so since the form was opened
     * @throws InvalidInputException if the plan names what the course or the class doesn't have, or the school doesn't offer
     */
    public void edit(Actor teacher, UUID id, Edit<AssignmentPlan> edit) {
        var record = access.held(teacher, id);
        var before = record.assignment();
        var wanted = editors.wanted(edit, before.plan(), record.lastEdit());
        var plan = checks.fitting(teacher, classes.taught(teacher, record.classId()), wanted, before);
        record.edit(plan, new LastEdit(teacher.id(), clock.instant()));
        assignments.flush();
        events.publishEvent(new AssignmentChanged(id));
    }

    /** Gives a draft out: from its opening time on students can begin. Given out already, it stays so. */
    public void give(Actor teacher, UUID id) {
        var record = access.held(teacher, id);
        if (!record.assignment().isGiven()) {
            record.give(clock.instant());
        }
    }

    /** Makes a draft of the same plan for another class that the actor teaches; there it is for the whole class. */
    public UUID copy(Actor teacher, UUID id, UUID otherClass) {
        return draft(
                teacher, otherClass, access.own(teacher, id).assignment().plan().forWholeClass());
    }

    /** Shows students which of their answers were right, where the plan leaves that to the teacher. */
    public void release(Actor teacher, UUID id) {
        access.held(teacher, id).release(clock.instant());
    }

    /** Takes a release back. */
    public void withhold(Actor teacher, UUID id) {
        access.held(teacher, id).withhold();
    }

    /** The assignment as it holds for each student whom it is for, by name; also that of a draft. */
    @Transactional(readOnly = true)
    public List<Task> tasks(Actor teacher, UUID id) {
        var assignment = access.own(teacher, id).assignment();
        var schoolClass = classes.taught(teacher, assignment.classId());
        var students = audiences.of(teacher, schoolClass, assignment.plan().audience()).stream()
                .map(Person::id)
                .toList();
        var own = arrangements.of(List.of(assignment), students);
        return students.stream()
                .map(student -> own.task(assignment, schoolClass.name(), schoolClass.isArchived(), student))
                .toList();
    }
}
