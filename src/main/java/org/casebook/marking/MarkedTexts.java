package org.casebook.marking;

import org.casebook.base.InvalidInputException;
import org.casebook.writing.AnswerGivenBack;
import org.casebook.writing.WritingDeleted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What was marked stays as it was marked; of what is deleted no mark stays. */
@Component
record MarkedTexts(
        WritingMarkRepository marks,
        SampleMarkRepository samples,
        WritingComparisonRepository comparisons,
        PairPointsRepository ranges) {

    @EventListener
    void givenBack(AnswerGivenBack given) {
        if (marks.existsByAnswerId(given.answer()) || comparisons.isCompared(given.answer())) {
            throw new InvalidInputException("This text is marked already, and stays as it was marked.");
        }
    }

    /** Nobody has begun to write, so that no text is marked. */
    @EventListener
    void deleted(WritingDeleted deleted) {
        samples.deleteByAssignmentId(deleted.assignment());
        ranges.deleteById(deleted.assignment());
    }
}
