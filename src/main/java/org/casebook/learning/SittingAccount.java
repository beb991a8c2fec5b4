package org.casebook.learning;

import java.time.Duration;
import java.util.List;
import org.casebook.adaptive.Share;
import org.casebook.classroom.ClassSummary;
import org.casebook.learning.SittingReview.ReviewedItem;
import org.casebook.people.Person;

/**
 * A sitting question by question, for those who teach the student.
 *
 * @param steps the answered questions in order
 */
public record SittingAccount(ClassSummary schoolClass, Person student, SittingHead head, List<Step> steps) {

    public SittingAccount {
        steps = List.copyOf(steps);
    }

    /**
     * A question with its answer and what was learned from it.
     *
     * @param taken from the question's being shown to its answer
     * @param before the expected share of the question's topic before the answer
     * @param after the same after it
     */
    public record Step(ReviewedItem item, Duration taken, Share before, Share after) {}
}
