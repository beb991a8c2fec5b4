package org.casebook.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.casebook.assignment.Accommodation;
import org.casebook.assignment.Accommodations;
import org.casebook.assignment.AssignmentPlan;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.Audience;
import org.casebook.assignment.FeedbackTime;
import org.casebook.assignment.GradingBasis;
import org.casebook.assignment.LateRule;
import org.casebook.assignment.QuizPlan;
import org.casebook.assignment.Schedule;
import org.casebook.assignment.TopicShare;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.people.Actor;
import org.springframework.stereotype.Component;

/** What the demonstration's classes are set: work that is done, practice that is open, a test that is being prepared. */
@Component
record DemoAssignments(Assignments assignments, Accommodations accommodations, Course course, Clock clock) {

    private static final int PRACTICE_LENGTH = 8;
    private static final int TEST_LENGTH = 12;
    private static final int PAST_LENGTH = 6;

    /**
     * Work that lies behind a class.
     *
     * @param start when most of the class began it
     * @param late when the others did
     */
    record Past(UUID id, Instant start, Instant late) {}

    /**
     * Sets what is over: practice, and a test whose feedback is released.
     *
     * @param students whom it was for; the last of them is excused from the test
     */
    List<Past> setPast(Actor teacher, UUID classId, List<UUID> students) {
        var now = clock.instant().truncatedTo(ChronoUnit.HOURS);
        var topics = course.topics();
        var practice = past(
                teacher,
                classId,
                "Practice: " + topics.getFirst().name(),
                adaptive(List.of(topics.getFirst()), PAST_LENGTH, FeedbackTime.AT_ONCE, 2, GradingBasis.THIS_ATTEMPT),
                students,
                now.minus(Duration.ofDays(6)));
        var test = past(
                teacher,
                classId,
                "Short test",
                adaptive(topics, PAST_LENGTH, FeedbackTime.WHEN_RELEASED, 1, GradingBasis.THIS_ATTEMPT),
                students,
                now.minus(Duration.ofDays(3)));
        assignments.release(teacher, test.id());
        accommodations.set(teacher, test.id(), new Accommodation(students.getLast(), true, null, null, 0));
        return List.of(practice, test);
    }

    private Past past(Actor teacher, UUID classId, String title, QuizPlan quiz, List<UUID> students, Instant opens) {
        var due = opens.plus(Duration.ofDays(1));
        var closes = opens.plus(Duration.ofDays(2));
        var plan = new AssignmentPlan(
                title,
                "",
                List.of(),
                quiz,
                new Audience.Students(Set.copyOf(students)),
                new Schedule(opens, due, closes, LateRule.MARKED));
        var id = assignments.draft(teacher, classId, plan);
        assignments.give(teacher, id);
        return new Past(id, opens.plus(Duration.ofHours(2)), due.plus(Duration.ofHours(3)));
    }

    void set(Actor teacher, UUID classId) {
        var now = clock.instant().truncatedTo(ChronoUnit.HOURS);
        var section = course.sections().getFirst();
        var practice = new AssignmentPlan(
                "Begin here: " + section.title(),
                "Read the first section, then take the quiz. It counts for nothing; it shows us where to go on.",
                List.of(section.slug()),
                adaptive(
                        List.of(course.topics().getFirst()),
                        PRACTICE_LENGTH,
                        FeedbackTime.AT_ONCE,
                        2,
                        GradingBasis.NOT_GRADED),
                new Audience.WholeClass(),
                new Schedule(now, now.plus(Duration.ofDays(7)), null, LateRule.MARKED));
        assignments.give(teacher, assignments.draft(teacher, classId, practice));
        var opens = now.plus(Duration.ofDays(10));
        var test = new AssignmentPlan(
                "Test on all topics",
                "",
                List.of(),
                paper(course.topics(), TEST_LENGTH, Duration.ofMinutes(30)),
                new Audience.WholeClass(),
                new Schedule(opens, opens.plus(Duration.ofHours(2)), null, LateRule.REFUSED));
        assignments.draft(teacher, classId, test);
    }

    private static QuizPlan adaptive(
            List<Topic> topics, int items, FeedbackTime feedback, int attempts, GradingBasis gradedBy) {
        return QuizPlan.asking(shares(topics), items)
                .feedback(feedback)
                .attempts(attempts)
                .gradedBy(gradedBy)
                .plan();
    }

    /** The same questions for everyone, once, for points. */
    private static QuizPlan paper(List<Topic> topics, int items, Duration limit) {
        return QuizPlan.asking(shares(topics), items)
                .feedback(FeedbackTime.WHEN_RELEASED)
                .sameQuestions(true)
                .gradedBy(GradingBasis.POINTS)
                .timeLimit(limit)
                .plan();
    }

    private static List<TopicShare> shares(List<Topic> topics) {
        return topics.stream().map(topic -> new TopicShare(topic.id(), 1)).toList();
    }
}
