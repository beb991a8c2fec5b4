package org.casebook.course.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.casebook.course.question.Claims;
import org.casebook.course.question.Evidence;
import org.casebook.course.question.Matching;
import org.casebook.course.question.MultipleChoice;
import org.casebook.course.question.Numeric;
import org.casebook.course.question.Option;
import org.casebook.course.question.Ordering;
import org.casebook.course.question.Question;
import org.casebook.course.question.ShortText;
import org.casebook.course.question.SingleChoice;
import org.casebook.course.question.TrueFalse;

/** What a question gives to read, as plain text. */
final class QuestionTexts {

    private QuestionTexts() {}

    static String stem(Question question) {
        return Wording.plain(question.head().stem());
    }

    /** What is chosen from or put in place. */
    static List<String> parts(Question question) {
        var lefts = question instanceof Matching matching
                ? matching.pairs().stream().map(Matching.Pair::left)
                : Stream.<String>of();
        var claims = question instanceof Claims several
                ? several.claims().stream().map(Claims.Claim::text)
                : Stream.<String>of();
        return plain(Stream.of(lefts, claims, question.parts().stream()).flatMap(Function.identity()));
    }

    /** Why wrong answers are wrong. */
    static List<String> reasons(Question question) {
        return plain(
                switch (question) {
                    case SingleChoice _, MultipleChoice _ -> whys(question.options());
                    case TrueFalse judgement -> Stream.concat(Stream.of(judgement.why()), whys(judgement.reasons()));
                    case Numeric numeric -> numeric.misses().stream().map(Numeric.Miss::why);
                    case ShortText text -> text.misses().stream().map(ShortText.Miss::why);
                    case Matching matching -> matching.extras().stream().map(Matching.Extra::why);
                    case Evidence evidence -> whys(evidence.pieces());
                    case Ordering _, Claims _ -> Stream.of();
                });
    }

    /** Remarks on parts that are right in their place. */
    static List<String> notes(Question question) {
        return plain(
                switch (question) {
                    case Ordering ordering -> ordering.items().stream().map(Ordering.Item::note);
                    case Matching matching -> matching.pairs().stream().map(Matching.Pair::note);
                    case Claims claims -> claims.claims().stream().map(Claims.Claim::why);
                    case SingleChoice _, MultipleChoice _, TrueFalse _, Numeric _, ShortText _, Evidence _ ->
                        Stream.of();
                });
    }

    static String explanation(Question question) {
        return Wording.plain(question.head().explanation());
    }

    /** The paragraphs of the source that a set is about, once for the set: at its first question. */
    static List<String> source(Question question) {
        var stimulus = question.stimulus();
        return stimulus == null || !stimulus.beginsWith(question)
                ? List.of()
                : plain(stimulus.documents().stream()
                        .flatMap(document -> Stream.concat(Stream.of(document.origin()), document.text().stream())));
    }

    static List<String> all(Question question) {
        var all = new ArrayList<String>();
        all.add(stem(question));
        all.addAll(parts(question));
        all.addAll(reasons(question));
        all.addAll(notes(question));
        all.add(explanation(question));
        return all;
    }

    private static Stream<String> whys(List<Option> options) {
        return options.stream().filter(option -> option.why() != null).map(option -> String.valueOf(option.why()));
    }

    private static List<String> plain(Stream<String> html) {
        return html.map(Wording::plain).toList();
    }
}
