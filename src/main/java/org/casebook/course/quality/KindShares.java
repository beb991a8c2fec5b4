package org.casebook.course.quality;

import static org.casebook.course.Goal.KIND_MOST;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.casebook.course.Problem;
import org.casebook.course.Topic;
import org.casebook.course.question.QuestionKind;

/** No kind of question crowds out the others. */
final class KindShares implements Rule {

    @Override
    public List<Problem> findings(Inspected course) {
        return course.topics().stream()
                .flatMap(topic -> Arrays.stream(QuestionKind.values())
                        .map(kind -> finding(course, topic, kind))
                        .flatMap(Optional::stream))
                .toList();
    }

    private static Optional<Problem> finding(Inspected course, Topic topic, QuestionKind kind) {
        var questions = course.questions(topic);
        var share = new Ratio(
                questions.stream()
                        .filter(question -> QuestionKind.of(question) == kind)
                        .count(),
                questions.size());
        return share.value() <= course.goal(KIND_MOST)
                ? Optional.empty()
                : Optional.of(course.at(topic)
                        .problem("'" + kind.written() + "' has " + share
                                + "; write more of other kinds, so that it has at most "
                                + Ratio.percent(course.goal(KIND_MOST))));
    }
}
