package org.casebook.gradebook;

import java.util.ArrayList;
import java.util.List;
import org.casebook.classroom.RegisterNumbers;
import org.casebook.gradebook.export.Value;
import org.casebook.people.Person;

/** What a row of a file says of its student; the number where the class has any. */
final class StudentValues {

    private StudentValues() {}

    static List<String> head(RegisterNumbers numbers) {
        return numbers.areGiven() ? List.of("Student", "Username", "Register number") : List.of("Student", "Username");
    }

    static List<Value> of(RegisterNumbers numbers, Person student) {
        var values = new ArrayList<>(List.of(Value.of(student.listName()), Value.of(student.username())));
        if (numbers.areGiven()) {
            var number = numbers.of(student);
            values.add(number == null ? Value.EMPTY : Value.of(number));
        }
        return values;
    }
}
