package org.casebook.gradebook;

import java.util.List;
import java.util.stream.Stream;
import org.casebook.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * A student's grades.
 *
 * @param cells one for each assignment of the class, in its order
 * @param written one for each writing task, in its order
 * @param outside one for each work done elsewhere, in its order
 * @param total null while nothing counts
 * @param categories all that the class has, with what is in them
 */
public record GradeRow(
        Person student,
        List<GradeCell> cells,
        List<WrittenCell> written,
        List<ExternalCell> outside,
        @Nullable Grade total,
        List<CategoryTotal> categories) {

    public GradeRow {
        cells = List.copyOf(cells);
        written = List.copyOf(written);
        outside = List.copyOf(outside);
        categories = List.copyOf(categories);
    }

    /** All cells in the order of the columns. */
    public List<WorkCell> all() {
        return Stream.of(cells, written, outside)
                .<WorkCell>flatMap(List::stream)
                .toList();
    }

    /** How many grades count in the total. */
    public int counted() {
        return categories.stream().mapToInt(category -> category.terms().size()).sum();
    }

    /** The names of categories that have no grade yet, where others have one. */
    public List<String> leftOut() {
        return total == null
                ? List.of()
                : categories.stream()
                        .filter(category -> category.grade() == null)
                        .map(category -> category.category().name())
                        .toList();
    }
}
