package org.casebook.teaching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Map;
import org.casebook.bank.PaperQuestion;
import org.casebook.base.ui.DataTable;
import org.casebook.base.ui.Prose;
import org.casebook.people.Person;

/** Who gets which form. */
class SeatingTable extends Div {

    /** @param seating by student, in the order in which they sit */
    SeatingTable(Map<Person, Integer> seating) {
        add(
                new H2("Who gets which form"),
                Prose.note(
                        "By name in turns, so that those who sit by name have neighbours with another form. Who joins"
                                + " the class later comes last. On screen each student gets theirs by itself."),
                new DataTable(
                        "Students and their forms",
                        List.of("Student", "Form"),
                        seating.entrySet().stream()
                                .map(seat -> List.of(seat.getKey().listName(), PaperQuestion.letter(seat.getValue())))
                                .toList()));
    }
}
