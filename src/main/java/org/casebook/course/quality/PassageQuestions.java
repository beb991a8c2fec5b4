package org.casebook.course.quality;

import static org.casebook.course.Goal.QUESTIONS_PER_PASSAGE;

import java.util.List;
import org.casebook.course.PassageRef;
import org.casebook.course.Problem;

/** Every passage of the lessons is asked about. */
final class PassageQuestions implements Rule {

    @Override
    public List<Problem> findings(Inspected course) {
        int fewest = course.count(QUESTIONS_PER_PASSAGE);
        return course.course().sections().stream()
                .flatMap(section ->
                        section.passages().stream().map(passage -> new PassageRef(section.slug(), passage.id())))
                .filter(passage -> course.questions(passage).size() < fewest)
                .map(passage -> finding(course, passage, fewest))
                .toList();
    }

    private static Problem finding(Inspected course, PassageRef passage, int fewest) {
        int there = course.questions(passage).size();
        return course.at(passage)
                .problem("passage '" + passage.passage() + "' has " + there
                        + (there == 1 ? " question; write " : " questions; write ") + (fewest - there) + " more");
    }
}
