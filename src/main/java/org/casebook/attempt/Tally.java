package org.casebook.attempt;

import java.util.List;
import org.casebook.adaptive.Ease;
import org.casebook.assignment.Dial;
import org.casebook.attempt.WhyThisQuestion.Aim;

/**
 * What the answers of an attempt that count have come to. Only what is wholly right counts as right, and 'I don't know'
 * is a miss.
 *
 * @param misses how many of the latest in a row were not right
 */
record Tally(int answered, int right, int misses) {

    private static final double PROBABLY = .5;

    /** @param soFar an attempt's questions in their order */
    static Tally of(List<AttemptItem> soFar) {
        int answered = 0;
        int right = 0;
        int misses = 0;
        for (var item : soFar) {
            if (item.counts()) {
                answered++;
                right += item.correct() ? 1 : 0;
                misses = item.correct() ? 0 : misses + 1;
            }
        }
        return new Tally(answered, right, misses);
    }

    /** How easy the next question is to be. */
    Ease next(Dial dial) {
        var meant =
                switch (dial) {
                    case EASIER -> Ease.EASIER;
                    case BALANCED -> Ease.BALANCED;
                    case QUICKEST -> Ease.QUICKEST;
                };
        return meant.after(answered, right, misses);
    }

    /** Whether the next question is to be one that the student probably can do. */
    boolean isRelief(Dial dial) {
        return dial != Dial.QUICKEST && misses >= Ease.MISSES;
    }

    /**
     * What the next question is chosen for.
     *
     * @param probability its expected chance of a right answer
     */
    Aim aim(Dial dial, double probability) {
        if (dial == Dial.QUICKEST) {
            return Aim.TELLS_MOST;
        }
        return misses >= Ease.MISSES && probability > PROBABLY ? Aim.RELIEF : Aim.SUITS;
    }
}
