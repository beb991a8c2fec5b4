package org.casebook.course.question;

import java.util.List;
import java.util.Objects;

/** Marking shared by the kinds that offer options. */
final class OptionMarking {

    private OptionMarking() {}

    static Marking ofOne(List<Option> options, int chosen) {
        Responses.requirePlace(chosen, options.size());
        var option = options.get(chosen);
        return new Marking(option.correct(), List.of(new Marking.Remark(option.text(), option.correct(), why(option))));
    }

    static String why(Option option) {
        return Objects.requireNonNullElse(option.why(), "");
    }
}
