package org.casebook.course.quality;

import static org.casebook.course.Goal.DIFFICULTY_LEAST;
import static org.casebook.course.Goal.DIFFICULTY_MOST;
import static org.casebook.course.Goal.KINDS;
import static org.casebook.course.Goal.KIND_MOST;
import static org.casebook.course.Goal.LEVELS;
import static org.casebook.course.Goal.QUESTIONS_PER_TOPIC;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casebook.course.Goal;
import org.casebook.course.PassageRef;
import org.casebook.course.Problem;
import org.casebook.course.Topic;
import org.casebook.course.lesson.Section;
import org.casebook.course.question.Head;
import org.casebook.course.question.QuestionKind;

/** What a bank has enough of, topic by topic and passage by passage. */
final class BankRules {

    private BankRules() {}

    /** A topic has enough questions for an adaptive quiz to choose from. */
    static List<Problem> enoughQuestions(Inspected course) {
        int fewest = course.count(QUESTIONS_PER_TOPIC);
        return course.topics().stream()
                .filter(topic -> course.questions(topic).size() < fewest)
                .map(topic -> course.at(topic)
                        .problem("the topic has " + course.questions(topic).size() + " questions; write "
                                + (fewest - course.questions(topic).size()) + " more, so that it has " + fewest))
                .toList();
    }

    /** Every topic has questions for those who know little and for those who know much. */
    static List<Problem> difficultySpread(Inspected course) {
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

    /** No kind of question crowds out the others. */
    static List<Problem> kindShares(Inspected course) {
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

    /** Every topic is asked about in all ways and on all cognitive levels. */
    static List<Problem> kindsAndLevels(Inspected course) {
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

    /** Every passage of the lessons is asked about. */
    static List<Problem> passageQuestions(Inspected course) {
        return course.course().sections().stream()
                .flatMap(section -> passageQuestions(course, section))
                .toList();
    }

    private static Stream<Problem> passageQuestions(Inspected course, Section section) {
        int fewest = course.count(Goal.onPassagesOf(section.background()));
        return section.passages().stream()
                .map(passage -> new PassageRef(section.slug(), passage.id()))
                .filter(passage -> course.questions(passage).size() < fewest)
                .map(passage -> finding(course, passage, fewest));
    }

    private static Problem finding(Inspected course, PassageRef passage, int fewest) {
        int there = course.questions(passage).size();
        return course.at(passage)
                .problem("passage '" + passage.passage() + "' has " + there
                        + (there == 1 ? " question; write " : " questions; write ") + (fewest - there) + " more");
    }
}
