package org.casebook.support;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.casebook.assignment.AssignmentPlan;
import org.casebook.assignment.Audience;
import org.casebook.assignment.Dial;
import org.casebook.assignment.FeedbackTime;
import org.casebook.assignment.GradingBasis;
import org.casebook.assignment.LateRule;
import org.casebook.assignment.QuizPlan;
import org.casebook.assignment.Schedule;
import org.casebook.assignment.TopicShare;
import org.jspecify.annotations.Nullable;

/** Plans of assignments for tests. */
public final class Plans {

    private Plans() {}

    /** Practice on some topics, each with the same share, that can be taken once. */
    public static QuizPlan practice(List<String> topics, int items) {
        return quiz(topics, items, FeedbackTime.AT_ONCE, false, 1, null);
    }

    /** Graded by all that the student has answered. */
    public static QuizPlan quiz(
            List<String> topics,
            int items,
            FeedbackTime feedback,
            boolean sameQuestions,
            int attempts,
            @Nullable Duration limit) {
        return QuizPlan.asking(alike(topics), items)
                .feedback(feedback)
                .sameQuestions(sameQuestions)
                .attempts(attempts)
                .gradedBy(GradingBasis.ALL_SO_FAR)
                .timeLimit(limit)
                .plan();
    }

    /** A quiz that goes on until it is sure, with so many questions at most. */
    public static QuizPlan untilSure(List<String> topics, int most, FeedbackTime feedback) {
        return QuizPlan.asking(alike(topics), most)
                .untilSure(true)
                .feedback(feedback)
                .plan();
    }

    private static List<TopicShare> alike(List<String> topics) {
        return topics.stream().map(topic -> new TopicShare(topic, 1)).toList();
    }

    /** The same quiz, graded by something else. */
    public static QuizPlan graded(QuizPlan quiz, GradingBasis gradedBy) {
        return quiz.but().gradedBy(gradedBy).plan();
    }

    /** The same quiz with questions as easy as that. */
    public static QuizPlan eased(QuizPlan quiz, Dial ease) {
        return quiz.but().ease(ease).plan();
    }

    /** For the whole class, open from then on and never closing. */
    public static AssignmentPlan of(List<String> sections, @Nullable QuizPlan quiz, Instant opens) {
        return of(sections, quiz, new Schedule(opens, null, null, LateRule.MARKED));
    }

    public static AssignmentPlan of(List<String> sections, @Nullable QuizPlan quiz, Schedule schedule) {
        return new AssignmentPlan("Week 3", "Take your time.", sections, quiz, new Audience.WholeClass(), schedule);
    }
}
