package org.casebook.teaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Objects;
import org.casebook.assignment.Accommodation;
import org.casebook.assignment.Accommodations;
import org.casebook.assignment.Assignment;
import org.casebook.base.ui.Messages;
import org.casebook.people.CurrentActor;
import org.casebook.people.Person;
import org.jspecify.annotations.Nullable;

/** What holds for one student otherwise than for the rest: later times, more time, or nothing to do at all. */
class AccommodationDialog extends Dialog {

    private final Person student;
    private final Checkbox excused = new Checkbox("Excused: need not do it");
    private final DateTimePicker due = ScheduleFields.picker("Own due time");
    private final DateTimePicker closes = ScheduleFields.picker("Own closing time");
    private final IntegerField extraTime = new IntegerField("Extra time, in per cent of the time limit");

    AccommodationDialog(
            Accommodations accommodations,
            CurrentActor current,
            Assignment assignment,
            Person student,
            @Nullable Accommodation own,
            Runnable changed) {
        this.student = student;
        setHeaderTitle("Arrangements for " + student.displayName());
        due.setHelperText("Empty for the same as everyone's.");
        closes.setHelperText("Empty for the same as everyone's.");
        extraTime.setMin(0);
        extraTime.setStep(5);
        extraTime.setStepButtonsVisible(true);
        extraTime.setHelperText("50 makes 30 minutes of 20. Holds for an attempt under way too.");
        excused.setValue(own != null && own.excused());
        ScheduleFields.set(due, own == null ? null : own.due());
        ScheduleFields.set(closes, own == null ? null : own.closes());
        extraTime.setValue(own == null ? 0 : own.extraTimePercent());
        var quiz = assignment.plan().quiz();
        extraTime.setVisible(quiz != null && quiz.timeLimit() != null);
        var fields = new Div(excused, due, closes, extraTime);
        fields.addClassName("fields");
        add(fields);
        var save = new Button("Save", _ -> {
            if (Messages.attempt(() -> accommodations.set(current.get(), assignment.id(), accommodation()))) {
                close();
                Messages.done("Saved for " + student.displayName() + ".");
                changed.run();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", _ -> close()), save);
    }

    private Accommodation accommodation() {
        return new Accommodation(
                student.id(),
                excused.getValue(),
                ScheduleFields.instant(due),
                ScheduleFields.instant(closes),
                Objects.requireNonNullElse(extraTime.getValue(), 0));
    }
}
