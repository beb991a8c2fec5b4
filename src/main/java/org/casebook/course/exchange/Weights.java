package org.casebook.course.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.casebook.course.question.Option;

/** The marks of options in percent, with the five digits that Moodle knows of a third. */
final class Weights {

    private static final int DIGITS = 5;

    private Weights() {}

    /** Where several are right: each counts alike, and a wrong one takes as much away. */
    static String of(Option option, List<Option> all) {
        long right = all.stream().filter(Option::correct).count();
        var share = BigDecimal.valueOf(100)
                .divide(BigDecimal.valueOf(Math.max(1, right)), DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return (option.correct() ? share : share.negate()).toPlainString();
    }
}
