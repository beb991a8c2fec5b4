package org.casebook.progress;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casebook.assignment.Assignment;
import org.casebook.assignment.FeedbackRelease;
import org.casebook.assignment.GivenWork;
import org.casebook.assignment.Task;
import org.casebook.assignment.Tasks;
import org.casebook.attempt.Told;
import org.casebook.attempt.ToldEstimates;
import org.casebook.course.Course;
import org.casebook.lessons.ClassReading;
import org.casebook.lessons.Reading;
import org.casebook.people.Actor;
import org.casebook.people.Person;
import org.casebook.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What there is of students for the assignments that they were given; regrades of questions are in it. */
@Service
@Transactional(readOnly = true)
public class ClassScores {

    private final GivenWork given;
    private final Tasks tasks;
    private final FinishedAttemptQueries finished;
    private final ClassReading reading;
    private final FeedbackRelease release;
    private final ToldEstimates told;
    private final Course course;
    private final Clock clock;

    ClassScores(
            GivenWork given,
            Tasks tasks,
            FinishedAttemptQueries finished,
            ClassReading reading,
            FeedbackRelease release,
            ToldEstimates told,
            Course course,
            Clock clock) {
        this.given = given;
        this.tasks = tasks;
        this.finished = finished;
        this.reading = reading;
        this.release = release;
        this.told = told;
        this.course = course;
        this.clock = clock;
    }

    /**
     * A student's marks.
     *
     * @param marks by assignment; those that aren't meant for the student have none
     */
    public record OfStudent(Person student, Map<UUID, AssignmentScore> marks) {

        public OfStudent {
            marks = Map.copyOf(marks);
        }
    }

    /**
     * A task of the actor's own.
     *
     * @param mark as its student may see it
     */
    public record OwnScore(Task task, AssignmentScore mark) {}

    /**
     * The marks of some students of a class, in a few queries whatever the number of assignments; who asked for the
     * class's work is its teacher. Memory grows with the students: ask for those of a large class bit by bit.
     */
    public List<OfStudent> of(GivenWork.OfClass work, List<Person> students) {
        return of(work, students, done(ids(students), work.assignments(), Map.of())::mark);
    }

    /** The same as the students themselves may see it now. */
    public List<OfStudent> told(GivenWork.OfClass work, List<Person> students) {
        var done = done(ids(students), work.assignments(), told.of(ids(students)));
        return of(work, students, task -> done.mark(task).concealed());
    }

    private List<OfStudent> of(GivenWork.OfClass work, List<Person> students, Function<Task, AssignmentScore> mark) {
        var byStudent = given.tasks(work, students);
        return students.stream()
                .map(student -> new OfStudent(
                        student,
                        byStudent.getOrDefault(student.id(), List.of()).stream()
                                .collect(Collectors.toMap(Task::id, mark))))
                .toList();
    }

    private static List<UUID> ids(List<Person> students) {
        return students.stream().map(Person::id).toList();
    }

    /** The actor's own marks, what is due first first; of tests that aren't released yet it only says that they are done. */
    public List<OwnScore> own(Actor student) {
        student.require(Role.STUDENT);
        var own = tasks.of(student).stream().filter(task -> !task.isWithdrawn()).toList();
        var ids = List.of(student.id());
        var done = done(ids, own.stream().map(Task::assignment).toList(), told.of(ids));
        return own.stream()
                .map(task -> new OwnScore(task, done.mark(task).concealed()))
                .toList();
    }

    private Done done(Collection<UUID> students, List<Assignment> assignments, Map<UUID, Told> told) {
        var slugs = assignments.stream()
                .flatMap(assignment -> assignment.plan().sections().stream())
                .filter(slug -> course.section(slug).isPresent())
                .collect(Collectors.toSet());
        var attempts = finished.of(students, assignments, told);
        var silent = attempts.values().stream()
                .flatMap(List::stream)
                .filter(FinishedAttempt::silent)
                .map(FinishedAttempt::assignment)
                .collect(Collectors.toSet());
        return new Done(attempts, reading.begun(students, slugs), slugs, release.from(silent), clock.instant());
    }

    /**
     * What some students have done.
     *
     * @param known the sections that the course still has
     * @param told from when the outcome of tests is told
     */
    private record Done(
            Map<UUID, List<FinishedAttempt>> attempts,
            Map<UUID, Map<String, Reading.Status>> read,
            Set<String> known,
            Map<UUID, Instant> told,
            Instant now) {

        AssignmentScore mark(Task task) {
            if (task.excused()) {
                return new AssignmentScore.Excused();
            }
            var quiz = task.plan().quiz();
            if (quiz == null) {
                return reading(task);
            }
            var own = attempts.getOrDefault(task.student(), List.of()).stream()
                    .filter(attempt -> attempt.assignment().equals(task.id()))
                    .toList();
            return FinishedAttempt.counted(own, quiz.counted())
                    .<AssignmentScore>map(attempt -> measured(task, attempt))
                    .orElseGet(() -> undone(task));
        }

        private AssignmentScore measured(Task task, FinishedAttempt attempt) {
            var score = attempt.score();
            boolean late = task.schedule().isLate(attempt.finishedAt());
            boolean withheld = attempt.silent() && now.isBefore(told.getOrDefault(task.id(), Instant.MIN));
            return score == null
                    ? new AssignmentScore.Ungraded(attempt.attempt(), attempt.finishedAt(), late, withheld)
                    : new AssignmentScore.Measured(attempt.attempt(), attempt.finishedAt(), score, late, withheld);
        }

        private AssignmentScore reading(Task task) {
            var begun = read.getOrDefault(task.student(), Map.of());
            var last = Instant.MIN;
            for (var slug : task.plan().sections()) {
                var status = begun.get(slug);
                var completed = status == null ? null : status.completedAt();
                if (completed != null && completed.isAfter(last)) {
                    last = completed;
                } else if (completed == null && known.contains(slug)) {
                    return undone(task);
                }
            }
            return new AssignmentScore.Read(task.schedule().isLate(last));
        }

        /** What a class's term ended before it opened isn't missing. */
        private AssignmentScore undone(Task task) {
            boolean opened = !now.isBefore(task.schedule().opens());
            boolean over = task.isOver(now) || task.schedule().isLate(now);
            return opened && over ? new AssignmentScore.Missing() : new AssignmentScore.Waiting();
        }
    }
}
