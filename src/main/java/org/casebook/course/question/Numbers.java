package org.casebook.course.question;

import java.math.BigDecimal;

/** Keeps numbers to a size that can be written out: a student may send 1e999999999. */
final class Numbers {

    private static final int MOST_DIGITS = 30;

    private Numbers() {}

    /**
     * The number without an exponent, so that its plain text reads back as an equal one.
     *
     * @throws IllegalArgumentException if it has more than 30 digits before or after the point
     */
    static BigDecimal plain(BigDecimal number) {
        long digitsBeforePoint = (long) number.precision() - number.scale();
        if (digitsBeforePoint > MOST_DIGITS || number.scale() > MOST_DIGITS) {
            throw new IllegalArgumentException("a number has at most " + MOST_DIGITS + " digits on either side");
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
