package org.casebook.course.quality;

import java.util.List;
import java.util.regex.Pattern;
import org.casebook.course.Problem;

/** Where a question asks for what is not the case, the word that says so is emphasised: none is failed for overlooking it. */
final class Negatives implements Rule {

    private static final Pattern EMPHASISED = Pattern.compile("<(em|strong)>[^<]*+</\\1>");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|“[^“”]*+”");
    private static final Pattern CONTRAST = Pattern.compile("(, (but )?| but )not ");
    private static final Pattern NEGATIVE =
            Pattern.compile("(?<!\\w)(not|never|except|cannot|neither)(?!\\w)|n['’]t(?!\\w)", Pattern.CASE_INSENSITIVE);

    @Override
    public List<Problem> findings(Inspected course) {
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
}
