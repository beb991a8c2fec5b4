package org.casebook.course.quality;

import java.util.List;
import java.util.regex.Pattern;
import org.casebook.course.Problem;

/** No option speaks of the others: their order changes, and such an option is right or wrong for its form alone. */
final class AllOfTheAbove implements Rule {

    private static final Pattern ABOUT_OTHERS = Pattern.compile(
            "^(all|none|both|neither|either)( of)? (these|them|those|the others|the above)\\W*$"
                    + "|(?<!\\w)(options?|answers?) [A-F](?!\\w)|(?<!\\w)all (the )?(options|answers)(?!\\w)|(?<!\\w)of the above(?!\\w)",
            Pattern.CASE_INSENSITIVE);

    @Override
    public List<Problem> findings(Inspected course) {
        return course.questions().stream()
                .flatMap(question -> QuestionTexts.parts(question).stream()
                        .filter(part -> ABOUT_OTHERS.matcher(part).find())
                        .map(part -> course.at(question)
                                .problem("the option '" + Wording.brief(part)
                                        + "' speaks of other options; replace it with one that stands for itself")))
                .toList();
    }
}
