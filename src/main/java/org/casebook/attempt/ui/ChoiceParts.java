package org.casebook.attempt.ui;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.casebook.course.question.Response;
import org.casebook.course.question.Score;

/** Options, one or some of which are the answer. */
class ChoiceParts extends AnswerParts {

    private final OptionGroup options;

    ChoiceParts(OptionGroup options) {
        this.options = options;
        add(options);
    }

    @Override
    void lock(Response response) {
        options.lock(chosen(response));
    }

    @Override
    void mark(Response response, Score score) {
        options.mark(chosen(response));
    }

    private static Collection<String> chosen(Response response) {
        return switch (response) {
            case Response.Chosen(int option) -> Set.of(Integer.toString(option));
            case Response.ChosenSet(var several) ->
                several.stream().map(String::valueOf).toList();
            default -> List.of();
        };
    }
}
