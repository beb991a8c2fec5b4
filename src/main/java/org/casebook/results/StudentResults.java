package org.casebook.results;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.casebook.audit.Audit;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditSubject;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.people.Actor;
import org.casebook.progress.AttemptDetail;
import org.casebook.progress.ClassWork;
import org.casebook.results.analysis.Interval;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a teacher learns of a student, as long as the student is in the class. */
@Service
@Transactional(readOnly = true)
public class StudentResults {

    private final ClassWork work;
    private final Course course;
    private final Audit audit;
    private final Clock clock;

    StudentResults(ClassWork work, Course course, Audit audit, Clock clock) {
        this.work = work;
        this.course = course;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A student of a class.
     *
     * @param changes of the topics with a quiz before the period and one in it
     */
    public record Report(ClassWork.StudentAccount account, List<StudentChange> changes) {

        public Report {
            changes = List.copyOf(changes);
        }
    }

    /** How a student's expected share of a topic has changed. */
    public record StudentChange(Topic topic, Interval difference) {}

    /** A student of a class that the actor teaches; for teachers. It is recorded that they looked. */
    @Transactional
    public Report student(Actor actor, UUID classId, UUID student, Period period) {
        var account = work.ofStudent(actor, classId, student);
        viewed(actor, classId, student, "Mastery and quizzes");
        var now = clock.instant();
        return new Report(
                account,
                course.topics().stream()
                        .flatMap(topic -> period
                                .change(account.work(), topic.id(), now)
                                .map(change -> new StudentChange(topic, change.difference()))
                                .stream())
                        .toList());
    }

    /** An attempt of a student of a class that the actor teaches, question by question; for teachers. It is recorded. */
    @Transactional
    public AttemptDetail attempt(Actor actor, UUID classId, UUID student, UUID attempt) {
        var account = work.attempt(actor, classId, student, attempt);
        viewed(actor, classId, student, "A quiz, question by question");
        return account;
    }

    private void viewed(Actor actor, UUID classId, UUID student, String what) {
        audit.record(
                actor.id(),
                AuditAction.RESULTS_VIEWED,
                AuditSubject.person(student).in(classId),
                what);
    }
}
