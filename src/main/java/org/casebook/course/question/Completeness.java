package org.casebook.course.question;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whether a question gives all the reasons that a student needs to learn from it. */
final class Completeness {

    private Completeness() {}

    static boolean of(Question question) {
        return isSaid(question.head().explanation())
                && switch (question) {
                    case SingleChoice choice -> ofOptions(choice.options());
                    case MultipleChoice choice -> ofOptions(choice.options());
                    case TrueFalse judgement -> isSaid(judgement.why()) && ofOptions(judgement.reasons());
                    case Numeric numeric -> ofMisses(numeric.misses(), Numeric.Miss::why);
                    case ShortText text -> ofMisses(text.misses(), ShortText.Miss::why);
                    case Ordering ordering -> areSaid(ordering.items(), Ordering.Item::note);
                    case Matching matching ->
                        areSaid(matching.pairs(), Matching.Pair::note)
                                && areSaid(matching.extras(), Matching.Extra::why);
                    case Claims claims -> areSaid(claims.claims(), Claims.Claim::why);
                    case Evidence evidence -> ofOptions(evidence.pieces());
                };
    }

    private static boolean ofOptions(List<Option> options) {
        return options.size() >= Option.FEWEST
                && options.stream().allMatch(option -> option.correct() || isSaid(option.why()));
    }

    private static <E> boolean ofMisses(List<E> misses, Function<E, String> why) {
        return !misses.isEmpty() && areSaid(misses, why);
    }

    private static <E> boolean areSaid(List<E> entries, Function<E, String> reason) {
        return entries.stream().map(reason).allMatch(Completeness::isSaid);
    }

    private static boolean isSaid(@Nullable String reason) {
        return reason != null && !reason.isBlank();
    }
}
