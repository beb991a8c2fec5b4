package org.casebook.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.casebook.assignment.AssignmentPlan;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.Audience;
import org.casebook.assignment.CountedAttempt;
import org.casebook.assignment.FeedbackTime;
import org.casebook.assignment.LateRule;
import org.casebook.assignment.QuizPlan;
import org.casebook.assignment.Schedule;
import org.casebook.assignment.TopicShare;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.people.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the demonstration's classes are set: practice that is open, and a test that is being prepared. */
@Component
class DemoAssignments {

    private static final int PRACTICE_LENGTH = 8;
    private static final int TEST_LENGTH = 12;

    private final Assignments assignments;
    private final Course course;
    private final Clock clock;

    DemoAssignments(Assignments assignments, Course course, Clock clock) {
        this.assignments = assignments;
        this.course = course;
        this.clock = clock;
    }

    void set(Actor teacher, UUID classId) {
        var now = clock.instant().truncatedTo(ChronoUnit.HOURS);
        var section = course.sections().getFirst();
        var practice = new AssignmentPlan(
                "Begin here: " + section.title(),
                "Read the first section, then take the quiz. It counts for nothing; it shows us where to go on.",
                List.of(section.slug()),
                quiz(List.of(course.topics().getFirst()), PRACTICE_LENGTH, FeedbackTime.AT_ONCE, 2, null),
                new Audience.WholeClass(),
                new Schedule(now, now.plus(Duration.ofDays(7)), null, LateRule.MARKED));
        assignments.give(teacher, assignments.draft(teacher, classId, practice));
        var opens = now.plus(Duration.ofDays(10));
        var test = new AssignmentPlan(
                "Test on all topics",
                "",
                List.of(),
                quiz(course.topics(), TEST_LENGTH, FeedbackTime.WHEN_RELEASED, 1, Duration.ofMinutes(30)),
                new Audience.WholeClass(),
                new Schedule(opens, opens.plus(Duration.ofHours(2)), null, LateRule.REFUSED));
        assignments.draft(teacher, classId, test);
    }

    private static QuizPlan quiz(
            List<Topic> topics, int items, FeedbackTime feedback, int attempts, @Nullable Duration limit) {
        return new QuizPlan(
                topics.stream().map(topic -> new TopicShare(topic.id(), 1)).toList(),
                items,
                false,
                feedback,
                false,
                attempts,
                CountedAttempt.BEST,
                limit);
    }
}
