package org.casebook.teaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.casebook.assignment.Accommodation;
import org.casebook.assignment.Accommodations;
import org.casebook.assignment.CountedAttempt;
import org.casebook.assignment.QuizPlan;
import org.casebook.assignment.Task;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.FieldErrors;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.SharedForm;
import org.casebook.base.ui.Styled;
import org.casebook.people.CurrentActor;
import org.casebook.people.Person;
import org.jspecify.annotations.Nullable;

/** What holds for one student in one assignment otherwise than for the rest; what stays empty is as in the class. */
class AccommodationDialog extends Dialog {

    private enum ReadAloud {
        AS_IN_CLASS,
        YES,
        NO
    }

    private final Person student;
    private final Checkbox excused = new Checkbox("Excused: need not do it");
    private final DateTimePicker due = ScheduleFields.picker("Own due time");
    private final DateTimePicker closes = ScheduleFields.picker("Own closing time");
    private final IntegerField extraTime = AllowanceFields.extraTime();
    private final IntegerField breaks = AllowanceFields.breaks();
    private final IntegerField attempts = new IntegerField("Further attempts");
    private final Select<ReadAloud> readAloud = new Select<>();

    AccommodationDialog(
            Accommodations accommodations, Task task, Person student, boolean keyIsOut, Consumer<Accommodation> saved) {
        this.student = student;
        setHeaderTitle("Arrangements for " + student.inText());
        var own = task.accommodation();
        var allowed = task.allowances();
        due.setHelperText("Leave empty for everyone's time, or the student's own in this class.");
        closes.setHelperText(
                "Leave empty for everyone's time, or the student's own in this class. Extra time moves that along.");
        fill(extraTime, own == null ? null : own.extraTimePercent(), allowed.extraTimePercent());
        fill(breaks, own == null ? null : own.breakMinutes(), allowed.breakMinutes());
        excused.setValue(own != null && own.excused());
        ScheduleFields.set(due, own == null ? null : own.due());
        ScheduleFields.set(closes, own == null ? null : own.closes());
        fillReadAloud(own == null ? null : own.readAloud());
        var quiz = task.plan().quiz();
        boolean limited = quiz != null && quiz.timeLimit() != null;
        extraTime.setVisible(limited);
        breaks.setVisible(limited);
        readAloud.setVisible(quiz != null);
        attempts.setVisible(quiz != null && quiz.attempts() != QuizPlan.ANY_NUMBER);
        attempts.setMin(0);
        attempts.setMax(Accommodation.MOST_ATTEMPTS);
        attempts.setStepButtonsVisible(true);
        attempts.setValue(own == null ? 0 : own.extraAttempts());
        attempts.setHelperText("Beyond those of the others."
                + (quiz != null && quiz.counted() == CountedAttempt.FIRST
                        ? " The first attempt counts, so that another changes no grade."
                        : "")
                + (keyIsOut ? " Which answers are right is out: the student may know it." : ""));
        var opened = accommodation();
        var shared = new SharedForm<>(
                own == null ? Accommodation.none(student.id()) : own,
                opened,
                AccommodationDialog::words,
                edit -> accommodations.edit(CurrentActor.get(), task.id(), edit));
        add(shared, Styled.div("fields", excused, due, closes, extraTime, breaks, attempts, readAloud));
        var errors = new FieldErrors().add("due", due).add("closes", closes).add("attempts", attempts);
        var save = Buttons.primary("Save", _ -> {
            if (AllowanceFields.allFit(extraTime, breaks)) {
                errors.attempt(() -> {
                    var wanted = accommodation();
                    if (shared.save(wanted)) {
                        close();
                        saved.accept(wanted);
                    }
                });
            }
        });
        getFooter().add(new Button("Cancel", _ -> close()), save);
    }

    private static void fill(IntegerField field, @Nullable Integer own, int allowed) {
        field.setValue(own);
        field.setPlaceholder(own == null ? String.valueOf(allowed) : "");
        field.setHelperText("Empty for the same as in all assignments of the class.");
    }

    private void fillReadAloud(@Nullable Boolean own) {
        readAloud.setLabel("Questions can be read aloud");
        readAloud.setItems(ReadAloud.values());
        readAloud.setItemLabelGenerator(choice -> switch (choice) {
            case AS_IN_CLASS -> "As in all assignments of the class";
            case YES -> "Yes";
            case NO -> "No";
        });
        readAloud.setValue(own == null ? ReadAloud.AS_IN_CLASS : own ? ReadAloud.YES : ReadAloud.NO);
    }

    private static Map<String, String> words(Accommodation accommodation) {
        var words = new LinkedHashMap<String, String>();
        words.put("Excused", accommodation.excused() ? "yes" : "no");
        words.put("Own due time", time(accommodation.due()));
        words.put("Own closing time", time(accommodation.closes()));
        words.put("Extra time", number(accommodation.extraTimePercent()));
        words.put("Breaks", number(accommodation.breakMinutes()));
        var aloud = accommodation.readAloud();
        words.put("Questions can be read aloud", aloud == null ? "" : aloud ? "yes" : "no");
        words.put("Further attempts", String.valueOf(accommodation.extraAttempts()));
        return words;
    }

    private static String time(@Nullable Instant time) {
        return time == null ? "" : ReaderTime.dateTime(time);
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    private Accommodation accommodation() {
        return new Accommodation(
                student.id(),
                excused.getValue(),
                ScheduleFields.instant(due),
                ScheduleFields.instant(closes),
                extraTime.getValue(),
                readAloud.getValue() == ReadAloud.AS_IN_CLASS ? null : readAloud.getValue() == ReadAloud.YES,
                breaks.getValue(),
                Objects.requireNonNullElse(attempts.getValue(), 0));
    }
}
