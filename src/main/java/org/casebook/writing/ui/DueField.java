package org.casebook.writing.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.Duration;
import java.time.Instant;
import org.casebook.base.ui.ReaderTime;
import org.jspecify.annotations.Nullable;

/** By when something is to be written, by the reader's clock; empty for no such time. */
class DueField extends DateTimePicker {

    private static final Duration STEP = Duration.ofMinutes(15);

    private final @Nullable Instant before;

    DueField(@Nullable Instant before) {
        super("Due");
        this.before = before;
        setStep(STEP);
        setDateAriaLabel("Due: date");
        setTimeAriaLabel("Due: time");
        setHelperText("Empty for no due date. A text that comes later is taken, and marked as late.");
        if (before != null) {
            setValue(ReaderTime.local(before));
        }
    }

    /** In the hour that a clock change repeats, what is shown is two times: untouched it stays the one it was. */
    @Nullable
    Instant instant() {
        var local = getValue();
        if (local == null) {
            return null;
        }
        return before != null && ReaderTime.local(before).equals(local) ? before : ReaderTime.instant(local);
    }
}
