package org.casebook.gradebook;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.ClassSummary;
import org.casebook.people.Actor;
import org.casebook.people.Person;
import org.casebook.progress.MasteryReports;
import org.casebook.progress.MasteryReports.ToldMastery;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What teachers hand out on paper: as the student may see it, without what is not released yet. */
@Service
@Transactional(readOnly = true)
public class GradeReports {

    private final GradeBook book;
    private final MasteryReports mastery;
    private final Clock clock;

    GradeReports(GradeBook book, MasteryReports mastery, Clock clock) {
        this.book = book;
        this.mastery = mastery;
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
     * @param mastery without tests that are withheld
     */
    public record Report(Person student, GradeRow row, ToldMastery mastery) {}

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
        var told = mastery.told(teacher, classId);
        return new OfClass(
                opened.schoolClass(),
                opened.settings(),
                opened.works(),
                book.toldRows(opened, students).stream()
                        .map(row -> new Report(
                                row.student(),
                                row,
                                Objects.requireNonNull(told.get(row.student().id()))))
                        .toList(),
                clock.instant());
    }
}
