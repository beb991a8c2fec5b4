package org.casebook.results;

import java.util.List;
import java.util.UUID;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.ClassSummary;
import org.casebook.classroom.Classes;
import org.casebook.learning.MasteryReports;
import org.casebook.learning.TopicMastery;
import org.casebook.people.Actor;
import org.casebook.people.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a teacher learns of a class. */
@Service
@Transactional(readOnly = true)
public class ClassResults {

    private final Classes classes;
    private final MasteryReports reports;

    ClassResults(Classes classes, MasteryReports reports) {
        this.classes = classes;
        this.reports = reports;
    }

    /** A class with the mastery of each student. */
    public record Overview(ClassSummary schoolClass, List<StudentMastery> students) {

        public Overview {
            students = List.copyOf(students);
        }
    }

    /**
     * A student's mastery.
     *
     * @param mastery all topics in the course's order
     */
    public record StudentMastery(Person student, List<TopicMastery> mastery) {

        public StudentMastery {
            mastery = List.copyOf(mastery);
        }

        /** How many answers all of it rests on. */
        public long answers() {
            return mastery.stream().mapToLong(TopicMastery::answers).sum();
        }
    }

    /** A student of a class with the history of their mastery, the oldest point first. */
    public record StudentReport(ClassSummary schoolClass, StudentMastery current, List<MasteryReports.Point> history) {

        public StudentReport {
            history = List.copyOf(history);
        }
    }

    /** A class that the actor teaches; for teachers. */
    public Overview overview(Actor actor, UUID classId) {
        var schoolClass = classes.taught(actor, classId);
        var mastery = reports.masteryOfClass(actor, classId);
        return new Overview(
                schoolClass,
                schoolClass.students().stream()
                        .map(student -> new StudentMastery(student, mastery.getOrDefault(student.id(), List.of())))
                        .toList());
    }

    /** A student of a class that the actor teaches; for teachers. */
    public StudentReport student(Actor actor, UUID classId, UUID studentId) {
        var schoolClass = classes.taught(actor, classId);
        var student = schoolClass.students().stream()
                .filter(person -> person.id().equals(studentId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("student " + studentId));
        return new StudentReport(
                schoolClass,
                new StudentMastery(student, reports.mastery(actor, studentId)),
                reports.history(actor, studentId));
    }
}
