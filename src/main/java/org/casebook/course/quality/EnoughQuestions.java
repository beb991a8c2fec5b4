package org.casebook.course.quality;

import static org.casebook.course.Goal.QUESTIONS_PER_TOPIC;

import java.util.List;
import org.casebook.course.Problem;

/** A topic has enough questions for an adaptive quiz to choose from. */
final class EnoughQuestions implements Rule {

    @Override
    public List<Problem> findings(Inspected course) {
        int fewest = course.count(QUESTIONS_PER_TOPIC);
        return course.topics().stream()
                .filter(topic -> course.questions(topic).size() < fewest)
                .map(topic -> course.at(topic)
                        .problem("the topic has " + course.questions(topic).size() + " questions; write "
                                + (fewest - course.questions(topic).size()) + " more, so that it has " + fewest))
                .toList();
    }
}
