package org.casebook.teaching.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.casebook.assignment.QuizPlan;
import org.casebook.attempt.PaperWish;
import org.casebook.base.InvalidInputException;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.Styled;

/** Where a teacher lets questions be chosen, in one form or several. */
class PaperChooser extends Div {

    private final IntegerField questions = stepper("Questions in a form", QuizPlan.LONGEST);
    private final IntegerField forms = stepper("Forms", QuizPlan.MOST_FORMS);
    private final Checkbox narrowed = new Checkbox("Only from the sections to read");
    private final Set<String> sections;

    /**
     * @param sections to read; none where there are none
     * @param choose has them chosen
     * @param narrowing is told when the sections narrow the passages, or no longer do
     */
    PaperChooser(List<String> sections, int length, int number, Consumer<PaperWish> choose, Runnable narrowing) {
        this.sections = Set.copyOf(sections);
        questions.setValue(length);
        forms.setValue(number);
        forms.setHelperText("With 2 or more, neighbours get different questions that are as hard.");
        narrowed.setVisible(!sections.isEmpty());
        narrowed.setValue(!sections.isEmpty());
        narrowed.addValueChangeListener(_ -> narrowing.run());
        add(
                new H2("Let them be chosen"),
                Prose.note("By how much they tell, with the topics as in the assignment. You can change them then."),
                Styled.div(
                        "paper-filter",
                        questions,
                        forms,
                        narrowed,
                        Buttons.quiet("Choose for me", _ -> Messages.attempt(() -> choose.accept(wish())))));
    }

    private PaperWish wish() {
        return new PaperWish(number(questions, QuizPlan.LONGEST), number(forms, QuizPlan.MOST_FORMS), sections());
    }

    /** From which alone questions come; none for all. */
    final Set<String> sections() {
        return narrowed.getValue() ? sections : Set.of();
    }

    private static int number(IntegerField field, int most) {
        int value = Objects.requireNonNullElse(field.getValue(), 0);
        if (value < 1 || value > most) {
            throw new InvalidInputException(field.getLabel() + ": a whole number from 1 to " + most + ".");
        }
        return value;
    }

    private static IntegerField stepper(String label, int most) {
        var field = new IntegerField(label);
        field.setMin(1);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        return field;
    }
}
