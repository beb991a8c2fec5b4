package org.casebook.course.quality;

import static org.casebook.course.Goal.REASON_WORDS;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.casebook.course.Problem;

/** Every wrong answer has a reason of its own that teaches something, and every question an explanation. */
final class Reasons implements Rule {

    @Override
    public List<Problem> findings(Inspected course) {
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
}
