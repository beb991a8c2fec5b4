package org.casebook.teaching.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.casebook.assignment.AssignmentPlan;
import org.casebook.assignment.Audience;
import org.casebook.assignment.FeedbackTime;
import org.casebook.assignment.GradingBasis;
import org.casebook.assignment.LateRule;
import org.casebook.assignment.QuizPlan;
import org.casebook.assignment.Schedule;
import org.casebook.assignment.TopicShare;
import org.casebook.base.ui.ReaderTime;
import org.casebook.course.Topic;
import org.jspecify.annotations.Nullable;

/** What teachers usually set, ready to be given out; all of it can be changed. */
enum UsualWork {
    PRACTICE("Practice", 12, FeedbackTime.AT_ONCE, QuizPlan.ANY_NUMBER, null) {
        @Override
        Schedule schedule(Instant opens) {
            return new Schedule(opens, daysLater(opens, 7), null, LateRule.MARKED);
        }
    },
    HOMEWORK("Homework", 12, FeedbackTime.AT_ONCE, 1, null) {
        @Override
        Schedule schedule(Instant opens) {
            return new Schedule(opens, daysLater(opens, 2), null, LateRule.MARKED);
        }
    },
    TEST("Test", 20, FeedbackTime.WHEN_RELEASED, 1, Duration.ofMinutes(30)) {
        @Override
        Schedule schedule(Instant opens) {
            return new Schedule(opens, null, opens.plus(Duration.ofHours(1)), LateRule.MARKED);
        }
    },
    EXIT_TICKET("Exit ticket", 4, FeedbackTime.AT_ONCE, 1, null) {
        @Override
        Schedule schedule(Instant opens) {
            return new Schedule(opens, null, opens.plus(Duration.ofHours(1)), LateRule.MARKED);
        }
    };

    private final String label;
    private final int questions;
    private final FeedbackTime feedback;
    private final int attempts;
    private final @Nullable Duration limit;

    UsualWork(String label, int questions, FeedbackTime feedback, int attempts, @Nullable Duration limit) {
        this.label = label;
        this.questions = questions;
        this.feedback = feedback;
        this.attempts = attempts;
        this.limit = limit;
    }

    abstract Schedule schedule(Instant opens);

    String label() {
        return label;
    }

    /** For a whole class, from then on; all topics alike. */
    AssignmentPlan plan(List<Topic> topics, List<String> sections, Instant opens) {
        boolean test = feedback.isTest();
        var quiz = topics.isEmpty()
                ? null
                : QuizPlan.asking(
                                topics.stream()
                                        .map(topic -> new TopicShare(topic.id(), 1))
                                        .toList(),
                                Math.max(questions, topics.size()))
                        .feedback(feedback)
                        .sameQuestions(test)
                        .attempts(attempts)
                        .gradedBy(this == HOMEWORK ? GradingBasis.THIS_ATTEMPT : GradingBasis.usual(feedback, test))
                        .timeLimit(limit)
                        .plan();
        return new AssignmentPlan(
                label + ", " + ReaderTime.date(opens),
                "",
                quiz == null ? sections : List.of(),
                quiz,
                new Audience.WholeClass(),
                schedule(opens));
    }

    /** At the same time of day, whether the clocks change in between or not. */
    private static Instant daysLater(Instant opens, int days) {
        LocalDateTime local = ReaderTime.local(opens);
        return ReaderTime.instant(local.plusDays(days));
    }
}
