package org.casebook.attempt;

import java.util.List;
import org.casebook.attempt.AttemptState.Asked;
import org.casebook.attempt.AttemptState.Feedback;
import org.jspecify.annotations.Nullable;

/**
 * An attempt looked back at.
 *
 * @param items the answered questions in order
 * @param outcome null while it is open
 * @param readNext slugs of the sections to read next, those with most missed questions first
 */
public record AttemptReview(
        AttemptSummary head,
        List<ReviewedItem> items,
        @Nullable AttemptOutcome outcome,
        List<String> readNext) implements AttemptResult {

    public AttemptReview {
        items = List.copyOf(items);
        readNext = List.copyOf(readNext);
    }

    /**
     * An answered question.
     *
     * @param comment what a teacher has written to the answer, or null
     */
    public record ReviewedItem(
            Asked asked, Feedback feedback, @Nullable String comment) {

        /** Whether the answer counts and isn't right. */
        boolean isMissed() {
            return !feedback.voided() && !feedback.score().correct();
        }
    }

    public List<ReviewedItem> missed() {
        return items.stream().filter(ReviewedItem::isMissed).toList();
    }
}
