package org.casebook.gradebook;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casebook.people.Actor;
import org.casebook.regrade.ClassGrades;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says how the grades of a class read, to where a regrade is foreseen. */
@Component
record GradesOfClass(GradeBook book) implements ClassGrades {

    @Override
    public List<Reads> of(Actor teacher, UUID classId) {
        var opened = book.open(teacher, classId);
        var assignments = opened.assignments();
        return book.rows(opened, opened.schoolClass().students()).stream()
                .flatMap(row -> Stream.concat(
                        IntStream.range(0, assignments.size())
                                .mapToObj(place -> new Reads(
                                        row.student(),
                                        assignments.get(place).plan().title(),
                                        text(row.cells().get(place).grade().orElse(null)))),
                        Stream.of(new Reads(row.student(), "Total", text(row.total())))))
                .toList();
    }

    private static String text(@Nullable Grade grade) {
        return grade == null ? "" : grade.text();
    }
}
