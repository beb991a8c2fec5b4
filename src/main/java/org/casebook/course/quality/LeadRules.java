package org.casebook.course.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casebook.course.Problem;

/** The answers to the questions that sections begin with. */
final class LeadRules {

    static final int SHORTEST = 40;
    static final int LONGEST = 90;

    /** A little above a section's own: an answer puts together what the section takes apart. */
    static final double HIGHEST_GRADE = 10;

    private LeadRules() {}

    /** An answer says enough to be one, not so much that it replaces the section, and can be read. */
    static List<Problem> answers(Inspected course) {
        var findings = new ArrayList<Problem>();
        for (var section : course.course().sections()) {
            section.lead().ifPresent(lead -> {
                var place = Inspected.known(course.origins().sections().get(section.slug()));
                var answer = Wording.plain(lead.answer());
                int words = Wording.words(answer).size();
                if (words < SHORTEST || words > LONGEST) {
                    findings.add(place.problem("the answer to the section's question has " + words
                            + " words; give it from " + SHORTEST + " to " + LONGEST));
                }
                double grade = ReadingEase.grade(answer);
                if (grade > HIGHEST_GRADE) {
                    findings.add(place.problem(String.format(
                            Locale.ROOT,
                            "the answer to the section's question reads at grade %.1f (Flesch–Kincaid), and %.1f is"
                                    + " the most; shorten sentences and words",
                            grade,
                            HIGHEST_GRADE)));
                }
                TextRules.check(course, place, answer, findings);
            });
        }
        return findings;
    }
}
