package org.casebook.gradebook;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.casebook.assignment.Assignment;
import org.casebook.assignment.AssignmentPlan;
import org.casebook.base.NotFoundException;
import org.casebook.people.Actor;
import org.casebook.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What it would do to the grades there are if an assignment were planned otherwise; nothing is stored. */
@Service
@Transactional(readOnly = true)
public class PlanPreview {

    private final GradeBook book;

    PlanPreview(GradeBook book) {
        this.book = book;
    }

    /**
     * What changes for a student.
     *
     * @param before the grade for the assignment as it is now, null for none
     * @param after the grade by the other plan
     */
    public record Change(
            Person student,
            @Nullable Grade before,
            @Nullable Grade after,
            @Nullable Grade totalBefore,
            @Nullable Grade totalAfter) {

        private boolean isNone() {
            return Objects.equals(text(before), text(after)) && Objects.equals(text(totalBefore), text(totalAfter));
        }

        private static @Nullable String text(@Nullable Grade grade) {
            return grade == null ? null : grade.text();
        }
    }

    /**
     * The students of a class whose grades would read otherwise; none while the assignment isn't given out.
     *
     * @throws NotFoundException if the actor doesn't teach the class
     */
    public List<Change> of(Actor teacher, Assignment assignment, AssignmentPlan plan) {
        var opened = book.open(teacher, assignment.classId());
        int place = opened.assignments().stream().map(Assignment::id).toList().indexOf(assignment.id());
        if (place < 0) {
            return List.of();
        }
        var students = opened.schoolClass().students();
        var before = book.rows(opened, students);
        var after = book.rows(opened.as(assignment.id(), plan), students);
        return IntStream.range(0, students.size())
                .mapToObj(row -> change(before.get(row), after.get(row), place))
                .filter(change -> !change.isNone())
                .toList();
    }

    private static Change change(GradeRow before, GradeRow after, int place) {
        return new Change(
                before.student(),
                before.cells().get(place).grade().orElse(null),
                after.cells().get(place).grade().orElse(null),
                before.total(),
                after.total());
    }
}
