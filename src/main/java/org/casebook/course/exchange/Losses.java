package org.casebook.course.exchange;

import static org.casebook.course.exchange.ExchangeFormat.GIFT;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casebook.course.question.Claims;
import org.casebook.course.question.Evidence;
import org.casebook.course.question.Matching;
import org.casebook.course.question.MultipleChoice;
import org.casebook.course.question.Numeric;
import org.casebook.course.question.Ordering;
import org.casebook.course.question.Question;
import org.casebook.course.question.ShortText;
import org.casebook.course.question.SingleChoice;
import org.casebook.course.question.TrueFalse;

/** What the formats of others can't hold of a question. */
final class Losses {

    private Losses() {}

    /** Why a format can't hold the question at all; nothing if it can. */
    static List<String> whole(Question question, ExchangeFormat format) {
        if (format != GIFT) {
            return List.of();
        }
        if (question instanceof Ordering) {
            return List.of("GIFT has no questions with items to put in order.");
        }
        return question instanceof ShortText text
                        && Stream.concat(
                                        text.accepted().stream(),
                                        text.misses().stream().map(ShortText.Miss::text))
                                .anyMatch(answer -> answer.contains(GiftAnswers.ARROW))
                ? List.of("An answer with -> in it would be a pair in GIFT.")
                : List.of();
    }

    /** What of the question a foreign format leaves out. */
    static List<String> parts(Question question, ExchangeFormat format) {
        var lost = new ArrayList<String>();
        lost.add("Difficulty, level and the passage in the lessons are not kept.");
        if (question.stimulus() != null) {
            lost.add("The source that it is about is not kept.");
        }
        if (!question.head().enemies().isEmpty()) {
            lost.add("Which questions must not meet it in one quiz is not kept.");
        }
        switch (question) {
            case TrueFalse judgement
            when !judgement.reasons().isEmpty() ->
                lost.add("The " + judgement.reasons().size() + " reasons to choose from are not kept.");
            case Numeric numeric
            when format == GIFT && !numeric.unit().isEmpty() ->
                lost.add("The unit, " + numeric.unit() + ", is not kept.");
            case Matching matching -> {
                if (matching.pairs().stream().anyMatch(pair -> !pair.note().isEmpty())) {
                    lost.add("Why the pairs belong together is not kept.");
                }
                if (matching.extras().stream().anyMatch(extra -> !extra.why().isEmpty())) {
                    lost.add("Why the right sides over belong to nothing is not kept.");
                }
                if (matching.rights().stream().anyMatch(right -> right.contains("<"))) {
                    lost.add("Emphasis in right sides is not kept.");
                }
            }
            case Claims _ -> {
                lost.add("The claims become pairs to match.");
                lost.add("How one sees how each claim stands is not kept.");
            }
            case Evidence _ -> lost.add("The text becomes options to choose from, which may change their order.");
            case SingleChoice _, MultipleChoice _, TrueFalse _, Numeric _, Ordering _, ShortText _ -> {}
        }
        return lost;
    }
}
