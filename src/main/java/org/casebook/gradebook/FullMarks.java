package org.casebook.gradebook;

import java.math.BigDecimal;
import java.math.MathContext;
import org.casebook.base.InvalidInputException;
import org.casebook.course.MasteryScale;

/**
 * From which share of questions expected right full marks are given. An estimate from a dozen answers stays short of
 * everything right however they went, so without this nobody could have full marks: docs/decisions/grade-book.md.
 *
 * @param percent from {@value #LEAST} to 100
 */
public record FullMarks(int percent) {

    public static final int LEAST = 50;

    /** Shares count as they are. */
    static final FullMarks WHOLE = new FullMarks(100);

    public FullMarks {
        if (percent < LEAST || percent > 100) {
            throw new InvalidInputException(
                    "Full marks are given from " + LEAST + " to 100 per cent on; " + percent + " is not.");
        }
    }

    /** Where 'secure' begins plus half of what is above. */
    static FullMarks usual(MasteryScale scale) {
        return new FullMarks(Math.max(LEAST, Scheme.percent((1 + scale.secure()) / 2)));
    }

    boolean areWhole() {
        return percent == 100;
    }

    /**
     * With what an estimated share counts. It is the whole per cent as it is shown that is divided, so that anyone can
     * do the sum again.
     */
    BigDecimal counted(double share) {
        if (areWhole()) {
            return BigDecimal.valueOf(share);
        }
        var part = BigDecimal.valueOf(Scheme.percent(share)).divide(BigDecimal.valueOf(percent), MathContext.DECIMAL64);
        return part.min(BigDecimal.ONE);
    }
}
