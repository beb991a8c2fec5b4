package org.casebook.course.quality;

import static org.casebook.course.Goal.REASON_WORDS;
import static org.casebook.course.Goal.TOLERANCE_MOST;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casebook.course.Problem;
import org.casebook.course.question.Numeric;

/** What a question says of its answers. */
final class AnswerRules {

    private static final Pattern EMPHASISED = Pattern.compile("<(em|strong)>[^<]*+</\\1>");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|“[^“”]*+”");
    private static final Pattern CONTRAST = Pattern.compile("(, (but )?| but )not ");
    private static final Pattern NEGATIVE =
            Pattern.compile("(?<!\\w)(not|never|except|cannot|neither)(?!\\w)|n['’]t(?!\\w)", Pattern.CASE_INSENSITIVE);

    private static final Pattern STATED = Pattern.compile(
            "(?<!\\w)(about|around|approximately|roughly|round(ed)?|nearest|within|decimal|whole|estimate|give or take)(?!\\w)",
            Pattern.CASE_INSENSITIVE);

    private AnswerRules() {}

    /** Where a question asks for what is not the case, the word that says so is emphasised: none is failed for overlooking it. */
    static List<Problem> negatives(Inspected course) {
        return course.questions().stream()
                .filter(question -> isHidden(question.head().stem()))
                .map(question -> course.at(question)
                        .problem(
                                "the stem asks for a negative; emphasise it, as in *not*, or ask for what is the case"))
                .toList();
    }

    /**
     * Only what is asked counts: a sentence that goes before it may say what is not so. "This, not that" asks for this.
     */
    private static boolean isHidden(String stem) {
        var plain = Wording.plain(EMPHASISED.matcher(stem).replaceAll("…"));
        return Wording.sentences(plain).stream()
                .filter(sentence -> sentence.endsWith("?"))
                .map(sentence -> QUOTED.matcher(sentence).replaceAll("…"))
                .map(sentence -> CONTRAST.matcher(sentence).replaceAll(", "))
                .anyMatch(sentence -> NEGATIVE.matcher(sentence).find());
    }

    /** Every wrong answer has a reason of its own that teaches something, and every question an explanation. */
    static List<Problem> reasons(Inspected course) {
        int fewest = course.count(REASON_WORDS);
        var findings = new ArrayList<Problem>();
        for (var question : course.questions()) {
            var place = course.at(question);
            var seen = new HashSet<String>();
            for (var reason : QuestionTexts.reasons(question)) {
                if (Wording.words(reason).size() < fewest) {
                    findings.add(place.problem(
                            "the reason '" + reason + "' says too little; use " + fewest + " words at least"));
                }
                if (!seen.add(reason)) {
                    findings.add(place.problem("two wrong answers have the reason '" + Wording.brief(reason)
                            + "'; say of each why it is wrong"));
                }
            }
            if (Wording.words(QuestionTexts.explanation(question)).size() < fewest) {
                findings.add(place.problem("the explanation says too little; use " + fewest + " words at least"));
            }
        }
        return findings;
    }

    /** A number that may be off says so beforehand, and may not be far off. */
    static List<Problem> tolerances(Inspected course) {
        return course.questions().stream()
                .filter(Numeric.class::isInstance)
                .map(Numeric.class::cast)
                .flatMap(numeric -> message(course, numeric).stream()
                        .map(message -> course.at(numeric).problem(message)))
                .toList();
    }

    private static Optional<String> message(Inspected course, Numeric numeric) {
        double tolerance = numeric.tolerance().doubleValue();
        double most = course.goal(TOLERANCE_MOST) * Math.abs(numeric.answer().doubleValue());
        if (tolerance > most) {
            return Optional.of("the tolerance " + numeric.tolerance().toPlainString() + " is more than "
                    + Ratio.percent(course.goal(TOLERANCE_MOST)) + " of the answer; make it smaller");
        }
        if (tolerance > 0 && !STATED.matcher(QuestionTexts.stem(numeric)).find()) {
            return Optional.of(
                    "a tolerance of " + numeric.tolerance().toPlainString()
                            + " counts, but the stem doesn't say how exact the answer must be; say 'about', or to what to round");
        }
        return Optional.empty();
    }
}
