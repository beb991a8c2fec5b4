package org.casebook.teaching.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.time.Instant;
import org.casebook.assignment.LateRule;
import org.casebook.assignment.Schedule;
import org.casebook.base.InvalidInputException;
import org.casebook.base.ui.FieldErrors;
import org.casebook.base.ui.ReaderTime;
import org.jspecify.annotations.Nullable;

/** The times of an assignment in a form, by the reader's clock. */
class ScheduleFields extends Div {

    private static final Duration STEP = Duration.ofMinutes(15);

    private final DateTimePicker opens = picker("Opens");
    private final DateTimePicker due = picker("Due");
    private final DateTimePicker closes = picker("Closes");
    private final Checkbox late = new Checkbox("Take late work until it closes, and mark it as late");

    ScheduleFields(Schedule schedule) {
        addClassName("fields");
        show(schedule);
        due.setHelperText("Empty if it isn't due at a certain time.");
        closes.setHelperText("Empty if it stays open. When it closes, what is open is handed in.");
        add(opens, due, late, closes);
    }

    void show(Schedule schedule) {
        set(opens, schedule.opens());
        set(due, schedule.due());
        set(closes, schedule.closes());
        late.setValue(schedule.late() == LateRule.MARKED);
    }

    /** What services say of the times is said at them. */
    void addTo(FieldErrors errors) {
        errors.add("opens", opens).add("due", due).add("closes", closes);
    }

    /** @throws InvalidInputException if the times contradict each other */
    Schedule schedule() {
        var from = instant(opens);
        if (from == null) {
            throw new InvalidInputException("opens", "Please say when the assignment opens.");
        }
        return new Schedule(from, instant(due), instant(closes), late.getValue() ? LateRule.MARKED : LateRule.REFUSED);
    }

    static DateTimePicker picker(String label) {
        var picker = new DateTimePicker(label);
        picker.setStep(STEP);
        picker.setDateAriaLabel(label + ": date");
        picker.setTimeAriaLabel(label + ": time");
        return picker;
    }

    static void set(DateTimePicker picker, @Nullable Instant instant) {
        ComponentUtil.setData(picker, Instant.class, instant);
        picker.setValue(instant == null ? null : ReaderTime.local(instant));
    }

    static @Nullable Instant instant(DateTimePicker picker) {
        var local = picker.getValue();
        if (local == null) {
            return null;
        }
        // In the hour that a clock change repeats, what the picker shows is two times: untouched it stays the one it
        // was.
        var before = ComponentUtil.getData(picker, Instant.class);
        return before != null && ReaderTime.local(before).equals(local) ? before : ReaderTime.instant(local);
    }
}
