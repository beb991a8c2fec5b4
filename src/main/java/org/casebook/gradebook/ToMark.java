package org.casebook.gradebook;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.ClassSummary;
import org.casebook.classroom.Classes;
import org.casebook.people.Actor;
import org.casebook.people.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Work done elsewhere that students have no points for yet: all that isn't marked by itself. */
@Service
@Transactional(readOnly = true)
public class ToMark {

    /** So long a teacher is reminded; who has no points then has none for a reason. */
    public static final Period LATELY = Period.ofDays(28);

    private final Classes classes;
    private final ExternalWorkRepository works;
    private final ExternalGradeRepository grades;
    private final Clock clock;

    ToMark(Classes classes, ExternalWorkRepository works, ExternalGradeRepository grades, Clock clock) {
        this.classes = classes;
        this.works = works;
        this.grades = grades;
        this.clock = clock;
    }

    /** Work of a class of which so many of its students have points, and not all. */
    public record Unmarked(ClassSummary schoolClass, ExternalWork work, int marked) {}

    /**
     * That of the active classes that the actor teaches, the oldest first.
     *
     * @throws NotFoundException for all but teachers
     */
    public List<Unmarked> now(Actor teacher) {
        return of(classes.taughtBy(teacher).stream()
                .filter(each -> !each.isArchived())
                .toList());
    }

    /**
     * That of one class.
     *
     * @throws NotFoundException for all but its teachers
     */
    public List<Unmarked> ofClass(Actor teacher, UUID classId) {
        return of(List.of(classes.taught(teacher, classId)));
    }

    private List<Unmarked> of(List<ClassSummary> taught) {
        Map<UUID, ClassSummary> byId = taught.stream().collect(Collectors.toMap(ClassSummary::id, Function.identity()));
        var from = LocalDate.now(clock).minus(LATELY);
        var lately = works.ofClasses(byId.keySet()).stream()
                .filter(record -> !record.work().date().isBefore(from))
                .toList();
        var students = taught.stream()
                .flatMap(each -> each.students().stream())
                .map(Person::id)
                .collect(Collectors.toSet());
        var points = ExternalGradeRecord.points(
                grades.holding(lately.stream().map(record -> record.work().id()).toList(), students));
        return lately.stream()
                .map(record -> unmarked(Objects.requireNonNull(byId.get(record.classId())), record.work(), points))
                .filter(each -> each.marked() < each.schoolClass().students().size())
                .toList();
    }

    private static Unmarked unmarked(
            ClassSummary schoolClass, ExternalWork work, Map<UUID, Map<UUID, BigDecimal>> points) {
        return new Unmarked(
                schoolClass,
                work,
                Math.toIntExact(schoolClass.students().stream()
                        .filter(student ->
                                points.getOrDefault(student.id(), Map.of()).containsKey(work.id()))
                        .count()));
    }
}
