package org.casebook.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.casebook.base.ui.SortableTable.Column;
import org.casebook.classroom.RegisterNumbers;
import org.casebook.people.Person;

/** How a table of a class's students begins: with their names, and their register numbers where there are any. */
public final class StudentColumns {

    private StudentColumns() {}

    /** @param name what stands in a row for the student */
    public static <T> List<Column<T>> of(
            RegisterNumbers numbers, Function<T, Person> student, Function<T, Component> name) {
        var columns = new ArrayList<Column<T>>();
        columns.add(new Column<>("Student", Comparator.comparing(student, Person.BY_NAME), name));
        if (numbers.areGiven()) {
            columns.add(number(numbers, student));
        }
        return columns;
    }

    private static <T> Column<T> number(RegisterNumbers numbers, Function<T, Person> student) {
        return new Column<>(
                "No.",
                "",
                Comparator.comparing(student, numbers.byNumber()),
                row -> numbers.of(student.apply(row)) != null,
                row -> {
                    var number = numbers.of(student.apply(row));
                    return new NativeTableCell(number == null ? "" : number.toString());
                });
    }

    /** The column that a table goes by at first: the class's own order. */
    public static int first(RegisterNumbers numbers) {
        return numbers.first() && numbers.areGiven() ? 1 : 0;
    }
}
