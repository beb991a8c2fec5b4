package org.casebook.results;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.adaptive.Share;
import org.casebook.audit.Audit;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditSubject;
import org.casebook.bank.TopicMastery;
import org.casebook.classroom.ClassSummary;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.people.Actor;
import org.casebook.people.Person;
import org.casebook.progress.ClassWork;
import org.casebook.progress.StudentWork;
import org.casebook.results.analysis.ChangeEstimate;
import org.casebook.results.analysis.Grouping;
import org.casebook.results.analysis.Interval;
import org.casebook.results.analysis.Statistic;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a teacher learns of a class. */
@Service
@Transactional(readOnly = true)
public class ClassResults {

    private final ClassWork work;
    private final Course course;
    private final Audit audit;
    private final Clock clock;

    ClassResults(ClassWork work, Course course, Audit audit, Clock clock) {
        this.work = work;
        this.course = course;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A class, and what follows from its answers.
     *
     * @param students by display name
     * @param teachAgain from the answers of the period
     * @param groups from all answers
     * @param changes all topics in the course's order: the change over the period
     */
    public record Overview(
            ClassSummary schoolClass,
            List<StudentMastery> students,
            TeachAgain teachAgain,
            Grouping<Person> groups,
            List<TopicChange> changes) {

        public Overview {
            students = List.copyOf(students);
            changes = List.copyOf(changes);
        }
    }

    /**
     * A student's mastery.
     *
     * @param mastery all topics in the course's order
     * @param lastAnswer when the student last answered a question; null if never
     * @param active whether that was in the period
     */
    public record StudentMastery(
            Person student,
            List<TopicMastery> mastery,
            @Nullable Instant lastAnswer,
            boolean active) {

        public StudentMastery {
            mastery = List.copyOf(mastery);
        }

        /** How many answers all of it rests on. */
        public long answers() {
            return mastery.stream().mapToLong(TopicMastery::answers).sum();
        }
    }

    /**
     * How the class's mean expected share of a topic has changed.
     *
     * @param students how many had a quiz before the period and one in it
     */
    public record TopicChange(Topic topic, int students, Statistic<Interval> mean) {}

    /** A class that the actor teaches; for teachers. It is recorded that they looked. */
    @Transactional
    public Overview overview(Actor actor, UUID classId, Period period) {
        var found = work.ofClass(actor, classId);
        audit.record(actor.id(), AuditAction.RESULTS_VIEWED, AuditSubject.schoolClass(classId), "Mastery");
        var now = clock.instant();
        return new Overview(
                found.schoolClass(),
                found.students().stream()
                        .map(student -> new StudentMastery(
                                student.student(),
                                student.mastery(),
                                student.lastAnswer().orElse(null),
                                !period.answers(student, now).isEmpty()))
                        .toList(),
                TeachAgain.of(
                        course,
                        found.students().stream()
                                .flatMap(student -> period.answers(student, now).stream())
                                .toList()),
                groups(found.students()),
                course.topics().stream()
                        .map(topic -> change(topic, found.students(), period, now, found.unknown()))
                        .toList());
    }

    private Grouping<Person> groups(List<StudentWork> students) {
        return Grouping.of(
                course.topics().stream().map(Topic::id).toList(),
                students.stream()
                        .map(student -> new Grouping.Known<>(student.student(), known(student)))
                        .toList());
    }

    /** By topic, if there are answers enough on it, the probability that the student isn't there yet. */
    private static Map<String, Double> known(StudentWork student) {
        return student.mastery().stream()
                .filter(topic -> topic.answers() >= Grouping.FEWEST_ANSWERS)
                .collect(Collectors.toMap(
                        TopicMastery::topic, topic -> student.notYet().getOrDefault(topic.topic(), 0.0)));
    }

    private static TopicChange change(
            Topic topic, List<StudentWork> students, Period period, Instant now, Map<String, Share> unknown) {
        var changes = students.stream()
                .flatMap(student -> period.change(student, topic.id(), now).stream())
                .toList();
        var prior = unknown.getOrDefault(topic.id(), new Share(.5, 0, 1));
        return new TopicChange(topic, changes.size(), ChangeEstimate.ofClass(changes, prior));
    }
}
