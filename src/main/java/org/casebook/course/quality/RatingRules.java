package org.casebook.course.quality;

import static org.casebook.course.Goal.RATED_LEAST;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.course.Problem;
import org.casebook.course.question.Question;

/** That the ratings are of this course's questions, and of enough of them. */
final class RatingRules {

    private RatingRules() {}

    static List<Problem> unknown(Inspected course) {
        var known = course.questions().stream().map(Question::id).collect(Collectors.toSet());
        return Stream.of(course.ratings().first(), course.ratings().second())
                .flatMap(List::stream)
                .filter(rating -> !known.contains(rating.question()))
                .map(rating -> rating.line()
                        .problem("a rating of '" + rating.question()
                                + "', which is no question of the course; take it out"))
                .toList();
    }

    static List<Problem> unrated(Inspected course) {
        if (course.ratings().isEmpty()) {
            return List.of();
        }
        var rated = course.ratings().both().keySet();
        return course.topics().stream()
                .flatMap(topic -> {
                    var questions = course.questions(topic);
                    var unrated = questions.stream()
                            .map(Question::id)
                            .filter(id -> !rated.contains(id))
                            .toList();
                    var share = new Ratio(questions.size() - unrated.size(), questions.size());
                    return share.value() >= course.goal(RATED_LEAST)
                            ? Stream.empty()
                            : Stream.of(course.at(topic)
                                    .problem("two have rated " + share + "; at least "
                                            + Ratio.percent(course.goal(RATED_LEAST)) + " are wanted, so let both rate "
                                            + String.join(", ", unrated)));
                })
                .toList();
    }
}
