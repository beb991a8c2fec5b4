package org.casebook.course.quality;

import static org.casebook.course.Goal.QUOTATION_WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casebook.course.Origins;
import org.casebook.course.PassageRef;
import org.casebook.course.Problem;
import org.casebook.course.lesson.Passage;

/** What is quoted is short, and quotation marks that are opened are closed. */
final class Quotations implements Rule {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|“([^“”]*+)”|«([^«»]*+)»");

    @Override
    public List<Problem> findings(Inspected course) {
        var findings = new ArrayList<Problem>();
        for (var section : course.course().sections()) {
            for (var passage : section.passages()) {
                var place = course.at(new PassageRef(section.slug(), passage.id()));
                check(course, place, text(passage), findings);
            }
        }
        for (var term : course.course().glossary()) {
            var place = Inspected.known(course.origins().terms().get(term.id()));
            check(course, place, Wording.plain(term.definition()), findings);
        }
        for (var question : course.questions()) {
            QuestionTexts.all(question).forEach(text -> check(course, course.at(question), text, findings));
        }
        return findings;
    }

    /** A passage that is a quotation as a whole has no marks of its own. */
    private static String text(Passage passage) {
        return passage.html().startsWith("<blockquote>")
                ? "“" + passage.text().replace('"', '\'') + "”"
                : passage.text();
    }

    private static void check(Inspected course, Origins.Line place, String text, List<Problem> findings) {
        if (text.chars().filter(c -> c == '"').count() % 2 == 1) {
            findings.add(place.problem("a quotation mark has no partner in '" + Wording.brief(text) + "'; add it"));
            return;
        }
        QUOTED.matcher(text)
                .results()
                .map(match -> Stream.of(1, 2, 3)
                        .map(match::group)
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .orElse(""))
                .filter(quotation -> Wording.words(quotation).size() > course.count(QUOTATION_WORDS))
                .forEach(quotation -> findings.add(place.problem("the quotation '" + Wording.brief(quotation)
                        + "' has " + Wording.words(quotation).size() + " words; quote at most "
                        + course.count(QUOTATION_WORDS))));
    }
}
