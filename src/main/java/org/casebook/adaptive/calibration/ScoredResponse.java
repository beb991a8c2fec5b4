package org.casebook.adaptive.calibration;

import java.util.List;
import org.casebook.adaptive.TestItem;

/**
 * An answer to an item.
 *
 * @param item the item's place in the list that is calibrated
 * @param score from 0 to the item's full score
 * @param unguessed whether the student said that they don't know instead of guessing; the score is 0 then
 */
public record ScoredResponse(int item, int score, boolean unguessed) {

    /** An answer that may be guessed. */
    public ScoredResponse(int item, int score) {
        this(item, score, false);
    }

    /** The item as this answer met it. */
    TestItem met(List<TestItem> items) {
        var asked = items.get(item);
        return unguessed ? asked.withoutGuessing() : asked;
    }

    /** An answer that is right or wrong. */
    public ScoredResponse(int item, boolean correct) {
        this(item, correct ? 1 : 0);
    }
}
