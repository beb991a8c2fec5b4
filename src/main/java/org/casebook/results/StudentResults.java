package org.casebook.results;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.learning.ClassWork;
import org.casebook.learning.SittingAccount;
import org.casebook.people.Actor;
import org.casebook.results.analysis.Interval;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a teacher learns of a student, as long as the student is in the class. */
@Service
@Transactional(readOnly = true)
public class StudentResults {

    private final ClassWork work;
    private final Course course;
    private final Clock clock;

    StudentResults(ClassWork work, Course course, Clock clock) {
        this.work = work;
        this.course = course;
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

    /** A student of a class that the actor teaches; for teachers. */
    public Report student(Actor actor, UUID classId, UUID student, Period period) {
        var account = work.ofStudent(actor, classId, student);
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

    /** A sitting of a student of a class that the actor teaches, question by question; for teachers. */
    public SittingAccount sitting(Actor actor, UUID classId, UUID student, UUID sitting) {
        return work.sitting(actor, classId, student, sitting);
    }
}
