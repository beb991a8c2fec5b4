package org.casebook.gradebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casebook.gradebook.export.Value;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a file with grades. Which there are and in what order follows from what the class was given and how it
 * is graded, never from the grades in it. What a cell says is what the page says.
 */
public enum GradeColumns {
    /** A row for each student, as on the page. */
    A_ROW_A_STUDENT {
        @Override
        List<String> head(GradeBook.OfClass book) {
            var head = new ArrayList<>(StudentValues.head(book.schoolClass().numbers()));
            for (var title : titles(book)) {
                head.addAll(List.of(title + ": grade", title + ": per cent", title + ": remark"));
            }
            for (var category : shown(book)) {
                head.addAll(List.of(category.name() + " (category): grade", category.name() + " (category): per cent"));
            }
            head.addAll(List.of("Total: grade", "Total: per cent", "Total: grades counted"));
            return head;
        }

        @Override
        Stream<List<Value>> rows(GradeBook.OfClass book, GradeRow row) {
            var values = new ArrayList<>(person(book, row));
            for (var cell : row.all()) {
                values.addAll(grade(cell.grade().orElse(null)));
                values.add(Value.of(cell.remark()));
            }
            for (int place = 0; place < shown(book).size(); place++) {
                values.addAll(grade(row.categories().get(place).grade()));
            }
            values.addAll(grade(row.total()));
            values.add(Value.of(row.counted()));
            return Stream.of(values);
        }
    },
    /** A row for each student and work; totals are left out, since they are of another kind. */
    A_ROW_A_GRADE {
        @Override
        List<String> head(GradeBook.OfClass book) {
            var head = new ArrayList<>(StudentValues.head(book.schoolClass().numbers()));
            head.addAll(List.of("Assignment", "Grade", "Per cent", "Remark"));
            return head;
        }

        @Override
        Stream<List<Value>> rows(GradeBook.OfClass book, GradeRow row) {
            var titles = titles(book);
            var cells = row.all();
            return IntStream.range(0, titles.size()).mapToObj(place -> {
                var cell = cells.get(place);
                var values = new ArrayList<>(person(book, row));
                values.add(Value.of(titles.get(place)));
                values.addAll(grade(cell.grade().orElse(null)));
                values.add(Value.of(cell.remark()));
                return values;
            });
        }
    };

    abstract List<String> head(GradeBook.OfClass book);

    abstract Stream<List<Value>> rows(GradeBook.OfClass book, GradeRow row);

    /** The categories with columns of their own: none where there is only one. */
    private static List<Category> shown(GradeBook.OfClass book) {
        return book.settings().hasCategories() ? book.settings().categories() : List.of();
    }

    private static List<Value> person(GradeBook.OfClass book, GradeRow row) {
        return StudentValues.of(book.schoolClass().numbers(), row.student());
    }

    private static List<Value> grade(@Nullable Grade grade) {
        if (grade == null) {
            return List.of(Value.EMPTY, Value.EMPTY);
        }
        var number = grade.number();
        return List.of(number == null ? Value.of(grade.text()) : new Value.Number(number), Value.of(grade.percent()));
    }

    /** Titles; where two are the same, the later ones are counted. */
    private static List<String> titles(GradeBook.OfClass book) {
        Map<String, Integer> seen = new HashMap<>();
        return book.works().stream()
                .map(GradedWork::title)
                .map(title -> {
                    int count = seen.merge(title, 1, Integer::sum);
                    return count == 1 ? title : title + " (" + count + ")";
                })
                .toList();
    }
}
