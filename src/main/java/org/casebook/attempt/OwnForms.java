package org.casebook.attempt;

import java.util.OptionalInt;
import org.casebook.assignment.Task;
import org.casebook.people.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which of several forms a student has been dealt. */
@Service
@Transactional(readOnly = true)
public class OwnForms {

    private final FormSeatRepository seats;

    OwnForms(FormSeatRepository seats) {
        this.seats = seats;
    }

    /** The actor's own form of a task of theirs, from 0; nothing where all get the same, or none is dealt yet. */
    public OptionalInt of(Actor student, Task task) {
        var quiz = task.plan().quiz();
        int forms = quiz == null ? 0 : quiz.forms().size();
        return forms < 2
                ? OptionalInt.empty()
                : seats.findById(new FormSeat.Id(task.id(), student.id())).stream()
                        .mapToInt(seat -> seat.place() % forms)
                        .findFirst();
    }
}
