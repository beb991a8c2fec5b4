package org.casebook.attempt.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import org.casebook.assignment.Dial;

/** Chooses how easy questions are meant to be, each choice with its price. */
public final class DialField extends RadioButtonGroup<Dial> {

    /**
     * What keeping questions from being too hard costs. Measured with the bank and the students of docs/engine.md, three
     * seeds, newcomers: to the RMSE of 12 of the quickest questions it takes 14.6 balanced ones and 14.2 easier ones.
     * Students whose history no longer holds pay nothing.
     */
    private static final String PRICE = "; takes 2 to 3 more questions to be as certain as 12 of the quickest";

    public DialField(Dial chosen) {
        super("How hard the questions are");
        setItems(Dial.values());
        setItemLabelGenerator(DialField::label);
        addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        setHelperText("In the first two, three misses in a row are followed by a question that can probably be done.");
        setValue(chosen);
    }

    private static String label(Dial dial) {
        return switch (dial) {
            case EASIER -> "Easier: about three in four right" + PRICE;
            case BALANCED -> "Balanced: about two in three right" + PRICE;
            case QUICKEST -> "Quickest: whatever tells most, however hard; the fewest questions for the same certainty";
        };
    }
}
