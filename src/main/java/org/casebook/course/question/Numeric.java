package org.casebook.course.question;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A number to give.
 *
 * @param answer the exact value
 * @param tolerance how far from it still counts, 0 or more, in the answer's unit
 * @param unit what the number counts, as plain text, or an empty text
 * @param misses wrong values that betray a misunderstanding, each with its reason
 */
public record Numeric(Head head, BigDecimal answer, BigDecimal tolerance, String unit, List<Miss> misses)
        implements Question {

    /** A wrong value and why it is wrong, the latter as safe inline HTML. */
    public record Miss(BigDecimal value, String why) {

        public Miss {
            value = Numbers.plain(value);
        }
    }

    public Numeric {
        if (tolerance.signum() < 0) {
            throw new IllegalArgumentException("tolerance is 0 or more, not " + tolerance);
        }
        answer = Numbers.plain(answer);
        tolerance = Numbers.plain(tolerance);
        misses = List.copyOf(misses);
    }

    /** Whether a value counts as right. */
    public boolean accepts(BigDecimal value) {
        return within(value, answer);
    }

    /**
     * The number that a student typed, or nothing. Beside it only the question's unit or a percent sign may stand.
     */
    public Optional<Numbers.Typed> read(String typed) {
        return Numbers.read(typed, isWhole() ? Numbers.Marks.WHOLE : Numbers.Marks.POINT)
                .filter(number -> List.of("", "%").contains(number.unit())
                        || number.unit().equalsIgnoreCase(unit.strip()));
    }

    /** Whether none of its numbers has decimals. */
    private boolean isWhole() {
        return Stream.concat(Stream.of(answer, tolerance), misses.stream().map(Miss::value))
                .allMatch(number -> number.stripTrailingZeros().scale() <= 0);
    }

    @Override
    public double guessing() {
        return 0;
    }

    @Override
    public Score scoreAttempt(Response response) {
        var value = Responses.as(Response.Number.class, response).value();
        boolean correct = accepts(value);
        var why = correct
                ? ""
                : misses.stream()
                        .filter(miss -> within(value, miss.value()))
                        .map(Miss::why)
                        .findFirst()
                        .orElse("");
        var about = Responses.escape((inFigures(value) + " " + unit).strip());
        return new Score(correct, List.of(new Score.Remark(about, correct, why)));
    }

    /** A number as readers meet it in the lessons, with thousands set apart; only a year stays whole. */
    public String inFigures(BigDecimal value) {
        var format = NumberFormat.getInstance(Locale.ENGLISH);
        format.setMaximumFractionDigits(6);
        format.setGroupingUsed(!unit.isEmpty() || value.abs().compareTo(Numbers.AFTER_ALL_YEARS) >= 0);
        return format.format(value);
    }

    private boolean within(BigDecimal value, BigDecimal target) {
        return value.subtract(target).abs().compareTo(tolerance) <= 0;
    }
}
