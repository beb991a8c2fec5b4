package org.casebook.progress;

import java.time.Duration;
import java.util.List;
import org.casebook.attempt.AttemptOutcome;
import org.casebook.attempt.AttemptReview.ReviewedItem;
import org.casebook.attempt.AttemptSummary;
import org.casebook.bank.TopicMastery;
import org.casebook.classroom.ClassSummary;
import org.casebook.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * An attempt question by question, for those who teach the student.
 *
 * @param assignment the title of the assignment that it is an attempt at; null for one of the student's own choice
 * @param outcome null while it is open
 * @param steps the answered questions in order
 */
public record AttemptDetail(
        ClassSummary schoolClass,
        Person student,
        AttemptSummary head,
        @Nullable String assignment,
        @Nullable AttemptOutcome outcome,
        List<Step> steps) {

    public AttemptDetail {
        steps = List.copyOf(steps);
    }

    /**
     * A question with its answer and what was learned from it.
     *
     * @param taken from the question's being shown to its answer
     * @param before what is known of the question's topic before the answer
     * @param after the same after it
     */
    public record Step(ReviewedItem item, Duration taken, TopicMastery before, TopicMastery after) {}
}
