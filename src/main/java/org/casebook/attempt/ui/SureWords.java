package org.casebook.attempt.ui;

import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.casebook.adaptive.ExpectedLength;
import org.casebook.attempt.Decision;
import org.casebook.course.Course;
import org.casebook.course.Topic;

/** What is said of quizzes 'until it is sure' before they begin and while they go on. */
public final class SureWords {

    /** What such a quiz sets out to do. */
    public static final String AIM =
            "For each topic it decides whether you are secure or not secure yet, with 90 % certainty.";

    private SureWords() {}

    /** @param most questions that the quiz has at most */
    public static String forecast(ExpectedLength length, int most) {
        var range = length.low() == length.high() ? "" + length.low() : length.low() + " to " + length.high();
        return "For someone like you that takes about " + range + " questions, " + most + " at most.";
    }

    /** Such as 'Decided: algebra. Still open: geometry, numbers.' */
    static String standing(Course course, Map<String, Decision> decisions) {
        return "Decided: " + names(course, decisions, decision -> decision != Decision.OPEN) + ". Still open: "
                + names(course, decisions, decision -> decision == Decision.OPEN) + ".";
    }

    private static String names(Course course, Map<String, Decision> decisions, Predicate<Decision> which) {
        var names = course.topics().stream()
                .filter(topic -> decisions.containsKey(topic.id()) && which.test(decisions.get(topic.id())))
                .map(Topic::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "none" : names;
    }
}
