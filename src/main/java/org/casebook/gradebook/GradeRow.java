package org.casebook.gradebook;

import java.util.List;
import org.casebook.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * A student's grades.
 *
 * @param cells one for each assignment of the class, in its order
 * @param total null while nothing counts
 * @param counted how many of the assignments count in it
 */
public record GradeRow(
        Person student, List<GradeCell> cells, @Nullable Grade total, int counted) {

    public GradeRow {
        cells = List.copyOf(cells);
    }
}
