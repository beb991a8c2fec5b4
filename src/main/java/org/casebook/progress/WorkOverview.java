package org.casebook.progress;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casebook.assignment.Assignment;
import org.casebook.assignment.FeedbackTime;
import org.casebook.assignment.GivenWork;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.ClassSummary;
import org.casebook.people.Actor;
import org.casebook.people.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far classes are with all that they were given, in a few queries whatever the numbers; for those who teach them. */
@Service
@Transactional(readOnly = true)
public class WorkOverview {

    /** So long a teacher is reminded of what has been due. */
    public static final Duration LATELY = Duration.ofDays(14);

    private final GivenWork given;
    private final ProgressRows rows;
    private final Clock clock;

    WorkOverview(GivenWork given, ProgressRows rows, Clock clock) {
        this.given = given;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * What a teacher has to do with now: of the active classes that the actor teaches what opens later, is open or was due
     * lately, and what waits to be released; that which opens first first.
     *
     * @throws NotFoundException for all but teachers
     */
    public List<WorkInHand> now(Actor teacher) {
        var now = clock.instant();
        return of(
                given.ofAll(teacher).stream()
                        .map(work -> work.only(assignment -> isInHand(assignment, now)))
                        .toList(),
                now);
    }

    /** A class with its work. */
    public record OfClass(ClassSummary schoolClass, List<WorkInHand> works) {

        public OfClass {
            works = List.copyOf(works);
        }
    }

    /**
     * All that a class was given and that wasn't withdrawn, that which opens first first.
     *
     * @throws NotFoundException for all but its teachers
     */
    public OfClass ofClass(Actor teacher, UUID classId) {
        var work = given.of(teacher, classId);
        return new OfClass(work.schoolClass(), of(List.of(work), clock.instant()));
    }

    private List<WorkInHand> of(List<GivenWork.OfClass> works, Instant now) {
        var tasks = given.tasks(works);
        var students = works.stream()
                .flatMap(work -> work.schoolClass().students().stream())
                .collect(Collectors.toMap(Person::id, Function.identity(), (one, _) -> one));
        var found = rows.of(tasks, students, now);
        return works.stream()
                .flatMap(work -> work.assignments().stream()
                        .map(assignment -> new WorkInHand(
                                work.schoolClass(), assignment, found.getOrDefault(assignment.id(), List.of()), now)))
                .toList();
    }

    /** Whoever has times of their own is among the others for as long as those are reminded of. */
    private static boolean isInHand(Assignment assignment, Instant now) {
        var schedule = assignment.plan().schedule();
        var last = schedule.lastTime();
        var quiz = assignment.plan().quiz();
        return last == null
                || last.isAfter(now.minus(LATELY))
                || quiz != null && quiz.feedback() == FeedbackTime.WHEN_RELEASED && assignment.releasedAt() == null;
    }
}
