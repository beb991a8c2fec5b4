package org.casebook.course.quality;

import static org.casebook.course.Goal.KINDS;
import static org.casebook.course.Goal.LEVELS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.casebook.course.Problem;
import org.casebook.course.question.Head;
import org.casebook.course.question.QuestionKind;

/** Every topic is asked about in all ways and on all cognitive levels. */
final class KindsAndLevels implements Rule {

    @Override
    public List<Problem> findings(Inspected course) {
        var findings = new ArrayList<Problem>();
        for (var topic : course.topics()) {
            var questions = course.questions(topic);
            var kinds = questions.stream().map(QuestionKind::of).collect(Collectors.toSet());
            if (kinds.size() < course.count(KINDS)) {
                findings.add(course.at(topic)
                        .problem("the topic has " + kinds.size() + " kinds of questions, and " + course.count(KINDS)
                                + " are wanted; write some that are " + missing(QuestionKind.values(), kinds)));
            }
            var levels =
                    questions.stream().map(question -> question.head().level()).collect(Collectors.toSet());
            if (levels.size() < course.count(LEVELS)) {
                findings.add(course.at(topic)
                        .problem("the topic has questions on " + levels.size() + " levels, and "
                                + course.count(LEVELS) + " are wanted; write some that take "
                                + missing(Head.Level.values(), levels)));
            }
        }
        return findings;
    }

    private static <E extends Enum<E>> String missing(E[] all, Set<E> there) {
        return Arrays.stream(all)
                .filter(one -> !there.contains(one))
                .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
    }
}
