package org.casebook.course.question;

import java.util.List;

/** One right option among several. */
public record SingleChoice(Head head, List<Option> options) implements Question {

    public SingleChoice {
        options = List.copyOf(options);
    }

    @Override
    public int shuffled() {
        return options.size();
    }

    @Override
    public double guessing() {
        return 1.0 / options.size();
    }

    @Override
    public Score scoreAttempt(Response response) {
        return OptionScore.ofOne(
                options, Responses.as(Response.Chosen.class, response).option());
    }
}
