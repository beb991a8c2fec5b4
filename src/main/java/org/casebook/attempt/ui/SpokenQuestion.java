package org.casebook.attempt.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casebook.attempt.AttemptState.Asked;
import org.casebook.base.ui.Prose;
import org.casebook.course.question.Matching;
import org.casebook.course.question.MultipleChoice;
import org.casebook.course.question.Numeric;
import org.casebook.course.question.Option;
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
        switch (asked.question()) {
            case SingleChoice question -> passages.addAll(options(question.options(), asked.order()));
            case MultipleChoice question -> passages.addAll(options(question.options(), asked.order()));
            case TrueFalse question -> {
                passages.addFirst(JudgementParts.task(question));
                passages.addAll(options(question.reasons(), asked.order()));
            }
            case Ordering question ->
                passages.addAll(inOrder(
                        question.items().stream().map(Ordering.Item::text).toList(), asked.order()));
            case Matching question -> {
                question.pairs().forEach(pair -> passages.add(Prose.plain(pair.left())));
                passages.add("To choose from:");
                passages.addAll(inOrder(question.rights(), asked.order()));
            }
            case Numeric _, ShortText _ -> {}
        }
        return passages;
    }

    private static List<String> options(List<Option> options, List<Integer> order) {
        var texts = inOrder(options.stream().map(Option::text).toList(), order);
        return Stream.iterate(0, place -> place < texts.size(), place -> place + 1)
                .map(place -> (place + 1) + ". " + texts.get(place))
                .toList();
    }

    private static List<String> inOrder(List<String> parts, List<Integer> order) {
        return order.stream().map(parts::get).map(Prose::plain).toList();
    }
}
