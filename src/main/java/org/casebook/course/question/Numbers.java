package org.casebook.course.question;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads numbers as people write them: one rule for authors, students, and files of others, told in {@code
 * docs/decisions/numbers.md}. Spaces and apostrophes set thousands apart. A comma or a point does so between groups of
 * three digits, and else begins the decimals. Where only one stands, with exactly three digits behind it, either could
 * be meant, and {@link Marks} decide.
 */
public final class Numbers {

    static final int MOST_DIGITS = 30;

    static final BigDecimal AFTER_ALL_YEARS = BigDecimal.valueOf(10_000);

    private Numbers() {}

    /** What a lone comma or point before exactly three digits means. */
    public enum Marks {
        /** A comma sets thousands apart, and a point begins the decimals: 75,950 but 3.141. */
        POINT,
        /** A point sets thousands apart, and a comma begins the decimals. */
        COMMA,
        /** Only whole numbers are asked for: either sets thousands apart. */
        WHOLE;

        /**
         * Those of numbers that one person wrote for one question: the first, unless one of them can only be read with
         * a decimal comma or with points between thousands, and none the other way about.
         */
        public static Marks of(Collection<String> written) {
            var signs = written.stream()
                    .flatMap(text -> Figures.in(text).stream())
                    .flatMap(figures -> figures.sure().stream())
                    .toList();
            return signs.contains(COMMA) && !signs.contains(POINT) ? COMMA : POINT;
        }
    }

    /**
     * A number that was read.
     *
     * @param unit what stands beside the number, a word or a sign such as %, or an empty text
     * @param note how it was read, as a part of a sentence, where that is not the only way; otherwise empty
     */
    public record Typed(BigDecimal value, String unit, String note) {

        /** How it was read, as in 'read as 75,950: its comma sets thousands apart', or an empty text. */
        public String reading() {
            return note.isEmpty() ? "" : "read as " + shown(value) + ": " + note;
        }
    }

    /** The number that a text is, or nothing. */
    public static Optional<Typed> read(String text, Marks marks) {
        return Figures.in(text).flatMap(figures -> figures.read(marks));
    }

    /** A number as it is shown, with a point before decimals and, where it can be no year, commas between thousands. */
    public static String shown(BigDecimal value) {
        var format = NumberFormat.getInstance(Locale.ENGLISH);
        format.setMaximumFractionDigits(MOST_DIGITS);
        format.setGroupingUsed(value.abs().compareTo(AFTER_ALL_YEARS) >= 0);
        return format.format(value);
    }

    /**
     * The number without an exponent, so that its plain text reads back as an equal one: a student may send
     * 1e999999999.
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
