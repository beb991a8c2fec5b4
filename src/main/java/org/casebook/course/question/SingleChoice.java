package org.casebook.course.question;

import java.util.List;

/** One right option among several. */
public record SingleChoice(Head head, List<Option> options) implements Question {

    public SingleChoice {
        options = List.copyOf(options);
    }

    @Override
    public double guessing() {
        return 1.0 / options.size();
    }

    @Override
    public Score scoreAttempt(Response response) {
        var chosen = Responses.as(Response.Chosen.class, response).option();
        Responses.requirePlace(chosen, options.size());
        var remark = options.get(chosen).remark();
        return new Score(remark.right(), List.of(remark));
    }
}
