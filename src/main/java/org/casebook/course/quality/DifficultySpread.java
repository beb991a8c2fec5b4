package org.casebook.course.quality;

import static org.casebook.course.Goal.DIFFICULTY_LEAST;
import static org.casebook.course.Goal.DIFFICULTY_MOST;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.casebook.course.Problem;
import org.casebook.course.Topic;
import org.casebook.course.question.Head;

/** Every topic has questions for those who know little and for those who know much. */
final class DifficultySpread implements Rule {

    @Override
    public List<Problem> findings(Inspected course) {
        return course.topics().stream()
                .flatMap(topic -> IntStream.rangeClosed(Head.EASIEST, Head.HARDEST)
                        .mapToObj(difficulty -> finding(course, topic, difficulty))
                        .flatMap(Optional::stream))
                .toList();
    }

    private static Optional<Problem> finding(Inspected course, Topic topic, int difficulty) {
        var questions = course.questions(topic);
        var share = new Ratio(
                questions.stream()
                        .filter(question -> question.head().difficulty() == difficulty)
                        .count(),
                questions.size());
        var place = course.at(topic);
        if (share.value() < course.goal(DIFFICULTY_LEAST)) {
            return Optional.of(place.problem("difficulty " + difficulty + " has " + share
                    + "; write more of it, so that it has at least " + Ratio.percent(course.goal(DIFFICULTY_LEAST))));
        }
        if (share.value() > course.goal(DIFFICULTY_MOST)) {
            return Optional.of(place.problem("difficulty " + difficulty + " has " + share
                    + "; write more of the others, so that it has at most "
                    + Ratio.percent(course.goal(DIFFICULTY_MOST))));
        }
        return Optional.empty();
    }
}
