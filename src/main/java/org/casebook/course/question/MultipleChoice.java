package org.casebook.course.question;

import java.util.List;

/** Any number of right options among several; right when exactly those are chosen. */
public record MultipleChoice(Head head, List<Option> options) implements Question {

    public MultipleChoice {
        options = List.copyOf(options);
    }

    /** One over the number of non-empty sets of options. */
    @Override
    public double guessing() {
        return SeveralOptions.guessing(options);
    }

    /** One for each option of the key. */
    @Override
    public int fullPoints() {
        return SeveralOptions.right(options);
    }

    /** Remarks on what was chosen and on what should have been; a wrong option left alone needs none. */
    @Override
    public Score scoreAttempt(Response response) {
        var chosen = Responses.as(Response.ChosenSet.class, response).options();
        return SeveralOptions.score(options, chosen, "This belongs to the answer too, and was not chosen.");
    }
}
