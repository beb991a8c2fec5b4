package org.casebook.teaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.function.Consumer;
import org.casebook.assignment.Schedule;
import org.casebook.base.InvalidInputException;
import org.casebook.base.ui.FieldErrors;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.Styled;

/** Asks until when everybody has. What is usual takes one click. */
class ExtendDialog extends Dialog {

    /** @param note what else is to be known, or nothing */
    ExtendDialog(Schedule schedule, String note, Instant now, Consumer<Instant> extend) {
        setHeaderTitle("Extend for all");
        var before = Objects.requireNonNull(schedule.lastTime());
        var picker = ScheduleFields.picker("Another time");
        var errors = new FieldErrors().add("until", picker);
        var usual = new Div();
        usual.addClassName("tools");
        usual.add(
                choice("1 day more", later(before, now, 1), extend),
                choice("2 days more", later(before, now, 2), extend),
                choice("1 week more", later(before, now, 7), extend));
        add(Styled.div(
                "fields",
                new Paragraph((schedule.due() == null ? "It closes " : "It is due ") + ReaderTime.dateTime(before)
                        + ". " + note),
                usual,
                picker));
        var save = new Button(
                "Extend",
                _ -> errors.attempt(() -> {
                    var until = ScheduleFields.instant(picker);
                    if (until == null) {
                        throw new InvalidInputException("until", "Please choose a day and a time.");
                    }
                    extend.accept(until);
                    close();
                }));
        getFooter().add(new Button("Cancel", _ -> close()), save);
    }

    private Button choice(String text, Instant until, Consumer<Instant> extend) {
        var button = new Button(text + ": " + words(until), _ -> new FieldErrors().attempt(() -> {
            extend.accept(until);
            close();
        }));
        button.addClassName("choice");
        return button;
    }

    static String words(Instant until) {
        return ReaderTime.dateTime(until);
    }

    /** At the same time of day by the reader's clock, counted from today where it is past. */
    static Instant later(Instant before, Instant now, int days) {
        var time = ReaderTime.local(before);
        if (before.isBefore(now)) {
            time = LocalDateTime.of(ReaderTime.local(now).toLocalDate(), time.toLocalTime());
        }
        return ReaderTime.instant(time.plusDays(days));
    }
}
