package org.casebook.attempt.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.casebook.attempt.AttemptState.Asked;
import org.casebook.base.ui.Prose;
import org.casebook.course.question.Matching;
import org.casebook.course.question.MultipleChoice;
import org.casebook.course.question.Numeric;
import org.casebook.course.question.Ordering;
import org.casebook.course.question.ShortText;
import org.casebook.course.question.SingleChoice;
import org.casebook.course.question.TrueFalse;

/** A question as it is read aloud: the question itself, then what there is to choose from, as it stands on the page. */
final class SpokenQuestion {

    private SpokenQuestion() {}

    static List<String> of(Asked asked) {
        var passages = new ArrayList<String>();
        passages.add(Prose.plain(asked.question().head().stem()));
        var parts = asked.question().parts();
        var shown = asked.order().stream().map(parts::get).map(Prose::plain).toList();
        switch (asked.question()) {
            case SingleChoice _, MultipleChoice _ -> passages.addAll(numbered(shown));
            case TrueFalse question -> {
                passages.addFirst(JudgementParts.task(question));
                passages.addAll(numbered(shown));
            }
            case Ordering _ -> passages.addAll(shown);
            case Matching question -> {
                question.pairs().forEach(pair -> passages.add(Prose.plain(pair.left())));
                passages.add("To choose from:");
                passages.addAll(shown);
            }
            case Numeric _, ShortText _ -> {}
        }
        return passages;
    }

    private static List<String> numbered(List<String> options) {
        return IntStream.range(0, options.size())
                .mapToObj(place -> (place + 1) + ". " + options.get(place))
                .toList();
    }
}
