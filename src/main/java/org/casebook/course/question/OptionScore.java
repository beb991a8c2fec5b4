package org.casebook.course.question;

import java.util.List;
import java.util.Objects;

/** Score shared by the kinds that offer options. */
final class OptionScore {

    private OptionScore() {}

    static Score ofOne(List<Option> options, int chosen) {
        Responses.requirePlace(chosen, options.size());
        var option = options.get(chosen);
        return new Score(option.correct(), List.of(new Score.Remark(option.text(), option.correct(), why(option))));
    }

    static String why(Option option) {
        return Objects.requireNonNullElse(option.why(), "");
    }
}
