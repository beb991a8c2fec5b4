package org.casebook.classroom.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.stream.Collectors;
import org.casebook.base.Isolated;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.ClassSummary;
import org.casebook.people.Person;

/** What paper says of a class under the page's title: which it is, who teaches it, and as of when. */
public final class PrintHead {

    private PrintHead() {}

    public static Paragraph of(ClassSummary schoolClass, Instant now) {
        var teachers = schoolClass.teachers().stream().map(Person::inText).collect(Collectors.joining(", "));
        var head = Styled.paragraph(
                "print-only",
                "Class " + Isolated.of(schoolClass.name())
                        + (teachers.isEmpty() ? "" : ", taught by " + teachers)
                        + ". Printed on " + ReaderTime.dateTime(now) + ".");
        head.addClassName("print-head");
        return head;
    }
}
