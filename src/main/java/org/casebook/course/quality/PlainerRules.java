package org.casebook.course.quality;

import static org.casebook.course.Goal.PLAINER_GRADE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.casebook.course.Problem;
import org.casebook.course.lesson.Passage;
import org.casebook.course.lesson.Section;

/** What stands in plainer words is plainer, and says the same. */
final class PlainerRules {

    private static final Pattern NUMBER = Pattern.compile("\\d(?:[\\d,.]*\\d)?");
    private static final List<String> MARKS = List.of("(inference)", "(computed)");

    private PlainerRules() {}

    static List<Problem> readingLevel(Inspected course) {
        var findings = new ArrayList<Problem>();
        for (var section : course.course().sections()) {
            var grade = SectionGrade.of(section);
            grade.plainer().ifPresent(plainer -> {
                var place = course.atPlainer(section, section.plainer().getFirst());
                if (plainer > course.goal(PLAINER_GRADE)) {
                    findings.add(place.problem(
                            TextRules.message("in plainer words the section", plainer, course.goal(PLAINER_GRADE))));
                }
                if (plainer >= grade.usual()) {
                    findings.add(place.problem(String.format(
                            Locale.ROOT,
                            "these words read at grade %.1f (Flesch–Kincaid), and the usual ones at %.1f; make them plainer",
                            plainer,
                            grade.usual())));
                }
            });
        }
        return findings;
    }

    /** A number that isn't in the passage is a slip, and a mark that is lost makes a fact of a conclusion. */
    static List<Problem> sameFacts(Inspected course) {
        var findings = new ArrayList<Problem>();
        for (var section : course.course().sections()) {
            for (var plainer : section.plainer()) {
                section.passage(plainer.id()).ifPresent(usual -> check(course, section, usual, plainer, findings));
            }
        }
        return findings;
    }

    private static void check(
            Inspected course, Section section, Passage usual, Passage plainer, List<Problem> findings) {
        var place = course.atPlainer(section, plainer);
        var known = numbers(usual);
        numbers(plainer).stream()
                .filter(number -> !known.contains(number))
                .sorted()
                .forEach(number -> findings.add(
                        place.problem("the number " + number + " is not in the passage in its usual words")));
        for (var mark : MARKS) {
            if (usual.text().contains(mark) != plainer.text().contains(mark)) {
                findings.add(place.problem("only one of the two wordings of this passage has a mark " + mark
                        + "; give both what they need"));
            }
        }
    }

    private static Set<String> numbers(Passage passage) {
        return NUMBER.matcher(passage.text()).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
