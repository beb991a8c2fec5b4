package org.casebook.bank;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casebook.course.question.Question;

/** What is left where questions that only ask to reckon with figures are left out. */
public final class HistoryAlone {

    private HistoryAlone() {}

    /** What is left of these. Of a set that is all or nothing: its questions are asked together. */
    public static <E> List<E> of(List<E> all, Function<E, Question> question) {
        var reckoned = all.stream()
                .map(question)
                .filter(one -> one.head().asksForFigures())
                .map(Question::id)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(each -> {
                    var one = question.apply(each);
                    var stimulus = one.stimulus();
                    return stimulus == null
                            ? !reckoned.contains(one.id())
                            : Collections.disjoint(stimulus.questions(), reckoned);
                })
                .toList();
    }
}
