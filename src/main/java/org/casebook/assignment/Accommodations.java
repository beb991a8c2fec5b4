package org.casebook.assignment;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.casebook.base.ChangedMeanwhileException;
import org.casebook.base.Edit;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.Classes;
import org.casebook.people.Actor;
import org.casebook.people.Editors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What holds for single students in one assignment otherwise than for the rest; for the teachers of their class. */
@Service
@Transactional
public class Accommodations {

    private final AccommodationRepository accommodations;
    private final ArrangementReader arrangements;
    private final AssignmentAccess access;
    private final Classes classes;
    private final Editors editors;
    private final ApplicationEventPublisher events;

    Accommodations(
            AccommodationRepository accommodations,
            ArrangementReader arrangements,
            AssignmentAccess access,
            Classes classes,
            Editors editors,
            ApplicationEventPublisher events) {
        this.accommodations = accommodations;
        this.arrangements = arrangements;
        this.access = access;
        this.classes = classes;
        this.editors = editors;
        this.events = events;
    }

    /**
     * Sets what holds for one student, in place of what held before; for attempts under way too.
     *
     * @throws NotFoundException for whoever doesn't teach the class
     * @throws InvalidInputException if the student is not in the class, or the times contradict each other
     */
    public void set(Actor teacher, UUID assignment, Accommodation accommodation) {
        set(teacher, access.held(teacher, assignment), accommodation);
    }

    /**
     * As {@link #set}, from a form.
     *
     * @throws ChangedMeanwhileException if another teacher has set something else since it was opened
     */
    public void edit(Actor teacher, UUID assignment, Edit<Accommodation> edit) {
        var record = access.held(teacher, assignment);
        set(
                teacher,
                record,
                editors.wanted(edit, standing(assignment, edit.wanted().student()), null));
    }

    private Accommodation standing(UUID assignment, UUID student) {
        return accommodations
                .findById(new AccommodationRecord.Id(assignment, student))
                .map(AccommodationRecord::accommodation)
                .orElseGet(() -> Accommodation.none(student));
    }

    private void set(Actor teacher, AssignmentRecord record, Accommodation accommodation) {
        var schoolClass = classes.taught(teacher, record.classId());
        if (schoolClass.students().stream().noneMatch(student -> student.id().equals(accommodation.student()))) {
            throw new InvalidInputException("This student is not in the class.");
        }
        var stored = new AccommodationRecord(record.id(), accommodation);
        if (accommodation.isNone()) {
            accommodations.delete(stored);
        } else {
            accommodations.save(stored);
        }
        accommodations.flush();
        // Read for its checks: the student's own times have to fit those of the rest.
        arrangements
                .of(List.of(record.assignment()), Set.of(accommodation.student()))
                .task(record.assignment(), accommodation.student());
        events.publishEvent(new AccommodationsChanged(Set.of(accommodation.student())));
    }
}
