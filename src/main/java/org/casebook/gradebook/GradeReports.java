package org.casebook.gradebook;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.ClassSummary;
import org.casebook.learning.ClassWork;
import org.casebook.learning.Mark;
import org.casebook.learning.TopicMastery;
import org.casebook.people.Actor;
import org.casebook.people.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What teachers hand out on paper: as the student may see it, without what is not released yet. */
@Service
@Transactional(readOnly = true)
public class GradeReports {

    private final GradeBook book;
    private final ClassWork work;
    private final Clock clock;

    GradeReports(GradeBook book, ClassWork work, Clock clock) {
        this.book = book;
        this.work = work;
        this.clock = clock;
    }

    /** @param reports by name */
    public record OfClass(
            ClassSummary schoolClass,
            GradeSettings settings,
            List<GradedWork> works,
            List<Report> reports,
            Instant at) {

        public OfClass {
            works = List.copyOf(works);
            reports = List.copyOf(reports);
        }
    }

    /**
     * A student's report.
     *
     * @param mastery all topics in the course's order; none while a test is withheld, which would show in it
     */
    public record Report(Person student, GradeRow row, List<TopicMastery> mastery) {

        public Report {
            mastery = List.copyOf(mastery);
        }
    }

    /**
     * The reports of a class that the actor teaches, or of one of its students.
     *
     * @throws NotFoundException for others, and if the student is not in the class
     */
    public OfClass of(Actor teacher, UUID classId, Optional<UUID> student) {
        var opened = book.open(teacher, classId);
        var students = opened.schoolClass().students().stream()
                .filter(person -> student.isEmpty() || person.id().equals(student.get()))
                .toList();
        if (student.isPresent() && students.isEmpty()) {
            throw new NotFoundException("student " + student.get());
        }
        Map<UUID, List<TopicMastery>> mastery = (student.isPresent()
                        ? List.of(
                                work.ofStudent(teacher, classId, student.get()).work())
                        : work.ofClass(teacher, classId).students())
                .stream().collect(Collectors.toMap(each -> each.student().id(), each -> each.mastery()));
        return new OfClass(
                opened.schoolClass(),
                opened.settings(),
                opened.works(),
                book.toldRows(opened, students).stream()
                        .map(row ->
                                report(row, mastery.getOrDefault(row.student().id(), List.of())))
                        .toList(),
                clock.instant());
    }

    private static Report report(GradeRow row, List<TopicMastery> mastery) {
        boolean withheld = row.cells().stream().anyMatch(cell -> cell.mark() instanceof Mark.Withheld);
        return new Report(row.student(), row, withheld ? List.of() : mastery);
    }
}
