package org.casebook.assignment;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.base.ChangedMeanwhileException;
import org.casebook.base.Edit;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.ClassRolledOver;
import org.casebook.classroom.Classes;
import org.casebook.people.Actor;
import org.casebook.people.Editors;
import org.casebook.people.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What single students are allowed in every assignment of a class, present and future; for its teachers and for the
 * student. An assignment can set parts of it otherwise ({@link Accommodations}); one that was over before a change keeps
 * what held then. It holds while the student is in the class, and again when they come back.
 */
@Service
@Transactional
public class LastingAccommodations {

    private final LastingAccommodationRepository lasting;
    private final Classes classes;
    private final Editors editors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LastingAccommodations(
            LastingAccommodationRepository lasting,
            Classes classes,
            Editors editors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lasting = lasting;
        this.classes = classes;
        this.editors = editors;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What those students of a class are allowed who are allowed anything; for its teachers.
     *
     * @return by student
     * @throws NotFoundException for others
     */
    @Transactional(readOnly = true)
    public Map<UUID, Allowances> ofClass(Actor teacher, UUID classId) {
        var present = classes.taught(teacher, classId).students().stream()
                .map(Person::id)
                .collect(Collectors.toSet());
        return latest(classId, present::contains);
    }

    /**
     * Sets what some students are allowed, in place of what they were; for attempts under way too.
     *
     * @throws NotFoundException for whoever doesn't teach the class
     * @throws InvalidInputException if nobody is chosen, somebody is not in the class, or it is archived
     */
    public void set(Actor teacher, UUID classId, Set<UUID> students, Allowances allowances) {
        var schoolClass = classes.taught(teacher, classId);
        if (schoolClass.isArchived()) {
            throw new InvalidInputException(
                    "The class '" + schoolClass.name() + "' is archived. Restore it to change accommodations.");
        }
        if (students.isEmpty()) {
            throw new InvalidInputException("Please choose at least one student.");
        }
        var present = schoolClass.students().stream().map(Person::id).collect(Collectors.toSet());
        if (!present.containsAll(students)) {
            throw new InvalidInputException("A student who was chosen is not in the class.");
        }
        add(classId, students, allowances);
        events.publishEvent(new AccommodationsChanged(students));
    }

    /**
     * As {@link #set}, from a form.
     *
     * @param edit what students of the class are allowed, by student; whoever is allowed nothing may be left out
     * @throws ChangedMeanwhileException if another teacher has set something else for one of them since it was opened
     */
    public void edit(Actor teacher, UUID classId, Edit<Map<UUID, Allowances>> edit) {
        classes.hold(teacher, classId);
        var now = ofClass(teacher, classId);
        Map<Allowances, Set<UUID>> wanted = new HashMap<>();
        boolean changed = false;
        for (var student : touched(edit)) {
            var single = new Edit<>(of(edit.opened(), student), of(edit.wanted(), student));
            changed |= !single.fits(of(now, student));
            wanted.computeIfAbsent(single.wanted(), _ -> new HashSet<>()).add(student);
        }
        if (changed) {
            editors.wanted(edit, now, null);
        }
        wanted.forEach((allowances, students) -> set(teacher, classId, students, allowances));
    }

    private static Set<UUID> touched(Edit<Map<UUID, Allowances>> edit) {
        return Stream.of(edit.opened(), edit.wanted())
                .flatMap(allowed -> allowed.keySet().stream())
                .filter(student -> !of(edit.opened(), student).equals(of(edit.wanted(), student)))
                .collect(Collectors.toSet());
    }

    private static Allowances of(Map<UUID, Allowances> allowed, UUID student) {
        return allowed.getOrDefault(student, Allowances.NONE);
    }

    /** What is kept of what the student is allowed, by class, also of classes that they are not in any more. */
    @Transactional(readOnly = true)
    public Map<UUID, Allowances> own(Actor student) {
        return standing(lasting.findByAccountIdOrderBySetAt(student.id()).stream()
                .collect(Collectors.toMap(
                        LastingAccommodation::classId, LastingAccommodation::allowances, (_, later) -> later)));
    }

    /** Who goes on into a new year keeps what they were allowed. */
    @EventListener
    void rolledOver(ClassRolledOver rolled) {
        latest(rolled.from(), rolled.students()::contains)
                .forEach((student, allowances) -> add(rolled.to(), List.of(student), allowances));
    }

    private Map<UUID, Allowances> latest(UUID classId, Predicate<UUID> students) {
        return standing(lasting.findByClassIdInOrderBySetAt(List.of(classId)).stream()
                .filter(row -> students.test(row.student()))
                .collect(Collectors.toMap(
                        LastingAccommodation::student, LastingAccommodation::allowances, (_, later) -> later)));
    }

    private static Map<UUID, Allowances> standing(Map<UUID, Allowances> latest) {
        latest.values().removeIf(Allowances::isNone);
        return latest;
    }

    private void add(UUID classId, Collection<UUID> students, Allowances allowances) {
        // What is set last holds, though the clock may have been put back in between.
        var at = lasting.findByClassIdInOrderBySetAt(List.of(classId)).stream()
                .map(LastingAccommodation::setAt)
                .reduce(clock.instant(), (now, before) -> before.isBefore(now) ? now : before.plusMillis(1));
        students.forEach(student -> lasting.save(new LastingAccommodation(classId, student, at, allowances)));
    }
}
