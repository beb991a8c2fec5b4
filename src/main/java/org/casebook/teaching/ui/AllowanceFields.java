package org.casebook.teaching.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Objects;
import java.util.stream.Stream;
import org.casebook.assignment.Allowances;

/** What students are allowed beyond the rest, in a form. */
class AllowanceFields extends Div {

    private static final int HOURS_OF_DAY = 24;

    private final IntegerField extraTime = extraTime();
    private final IntegerField daysLater =
            field("Due and closing times later, in days", Allowances.MOST_HOURS_LATER / 24);
    private final IntegerField hoursLater = field("and in hours", HOURS_OF_DAY - 1);
    private final IntegerField breaks = breaks();
    private final Checkbox readAloud = new Checkbox("Questions can be read aloud");

    AllowanceFields() {
        addClassName("fields");
        extraTime.setHelperText("50 turns 20 minutes into 30, and makes the closing time 10 minutes later.");
        breaks.setHelperText("In a quiz with a time limit: the clock stops, and no question is shown.");
        readAloud.setHelperText("In tests. In practice everyone can have them read aloud.");
        add(extraTime, daysLater, hoursLater, breaks, readAloud);
    }

    void show(Allowances allowances) {
        extraTime.setValue(allowances.extraTimePercent());
        daysLater.setValue(allowances.hoursLater() / HOURS_OF_DAY);
        hoursLater.setValue(allowances.hoursLater() % HOURS_OF_DAY);
        breaks.setValue(allowances.breakMinutes());
        readAloud.setValue(allowances.readAloud());
    }

    /** Whether what is typed makes sense; what doesn't says so where it stands. */
    boolean fit() {
        return allFit(extraTime, daysLater, hoursLater, breaks);
    }

    Allowances allowances() {
        return new Allowances(
                number(extraTime),
                number(daysLater) * HOURS_OF_DAY + number(hoursLater),
                readAloud.getValue(),
                number(breaks));
    }

    static IntegerField extraTime() {
        var field = field("Extra time, in per cent of the time limit", Allowances.MOST_EXTRA_TIME);
        field.setStep(5);
        return field;
    }

    static IntegerField breaks() {
        return field("Breaks, in minutes for the whole attempt", Allowances.MOST_BREAKS);
    }

    /** Whether each field holds nothing or a number that it takes. */
    static boolean allFit(IntegerField... fields) {
        return Stream.of(fields).noneMatch(IntegerField::isInvalid);
    }

    private static IntegerField field(String label, int most) {
        var field = new IntegerField(label);
        field.setMin(0);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setErrorMessage("A whole number from 0 to " + most + ".");
        return field;
    }

    private static int number(IntegerField field) {
        return Objects.requireNonNullElse(field.getValue(), 0);
    }
}
