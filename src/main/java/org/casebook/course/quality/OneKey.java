package org.casebook.course.quality;

import java.util.List;
import java.util.stream.Stream;
import org.casebook.course.question.Option;
import org.casebook.course.question.Question;
import org.casebook.course.question.SingleChoice;
import org.casebook.course.question.TrueFalse;

/** Options of which exactly one is right: those of a single choice, or the reasons for a verdict. */
record OneKey(List<Option> options) {

    /** All there are among the questions. */
    static List<OneKey> of(List<Question> questions) {
        return questions.stream()
                .flatMap(question -> question instanceof SingleChoice || question instanceof TrueFalse
                        ? Stream.of(new OneKey(question.options()))
                        : Stream.empty())
                .toList();
    }

    int size() {
        return options.size();
    }

    /** The place of the key, from 0. */
    int place() {
        for (int place = 0; place < options.size(); place++) {
            if (options.get(place).correct()) {
                return place;
            }
        }
        throw new IllegalStateException("a sound course has a key to every question");
    }

    /** Whether every other option is shorter. */
    boolean isLongest() {
        return others().allMatch(other -> length(other) < length(options.get(place())));
    }

    /** Whether every other option is longer. */
    boolean isShortest() {
        return others().allMatch(other -> length(other) > length(options.get(place())));
    }

    private Stream<Option> others() {
        return options.stream().filter(option -> !option.correct());
    }

    static int length(Option option) {
        return Wording.plain(option.text()).length();
    }
}
