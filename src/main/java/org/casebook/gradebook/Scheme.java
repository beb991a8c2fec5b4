package org.casebook.gradebook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.casebook.base.InvalidInputException;

/**
 * How a share of questions answered right becomes a grade. All rounding is here: shares to whole per cent and points to
 * tenths, halves up; bands and the pass mark look at the whole per cent, so that nobody reads '80 %' beside a grade
 * that begins above it.
 */
public sealed interface Scheme {

    int SHARE_DIGITS = 8;

    /** Whole per cent. */
    record Percent() implements Scheme {}

    /** @param outOf the points for everything right, from 1 to {@value #MOST} */
    record Points(int outOf) implements Scheme {

        public static final int MOST = 1_000;

        public Points {
            if (outOf < 1 || outOf > MOST) {
                throw new InvalidInputException("Points are out of 1 to " + MOST + ".");
            }
        }
    }

    /** @param bands the best first; the last one begins at 0 */
    record Letters(List<Band> bands) implements Scheme {

        public static final int MOST = 20;

        public Letters {
            bands = bands.stream()
                    .sorted(Comparator.comparingInt(Band::from).reversed())
                    .toList();
            if (bands.size() < 2 || bands.size() > MOST) {
                throw new InvalidInputException("Please give from 2 to " + MOST + " grades.");
            }
            var labels = new HashSet<String>();
            var cuts = new HashSet<Integer>();
            for (var band : bands) {
                if (!labels.add(band.label().toLowerCase(Locale.ROOT))) {
                    throw new InvalidInputException("The grade '" + band.label() + "' is there twice.");
                }
                if (!cuts.add(band.from())) {
                    throw new InvalidInputException("Two grades begin at " + band.from() + " per cent.");
                }
            }
            if (bands.getLast().from() != 0) {
                throw new InvalidInputException("The lowest grade must begin at 0 per cent; now it is '"
                        + bands.getLast().label() + "' from " + bands.getLast().from() + ".");
            }
        }
    }

    /** @param cut the least share that passes, in whole per cent */
    record PassFail(int cut) implements Scheme {

        public PassFail {
            if (cut < 1 || cut > 100) {
                throw new InvalidInputException("The pass mark is from 1 to 100 per cent.");
            }
        }

        List<Band> bands() {
            return List.of(new Band("Pass", cut), new Band("Fail", 0));
        }
    }

    /** The grade for a share in [0, 1]. */
    default Grade grade(BigDecimal share) {
        int percent = percent(share);
        return switch (this) {
            case Percent() -> new Grade(percent + " %", BigDecimal.valueOf(percent), percent, hundredths(percent));
            case Points(int outOf) -> {
                var points = rounded(share.multiply(BigDecimal.valueOf(outOf)), 1);
                yield new Grade(points.toPlainString(), points, percent, share(points, outOf));
            }
            case Letters(var bands) -> inBand(bands, percent);
            case PassFail passFail -> inBand(passFail.bands(), percent);
        };
    }

    /** The grade for an estimated share. */
    default Grade grade(double share) {
        return grade(BigDecimal.valueOf(share));
    }

    /** A share in whole per cent, as it is shown. */
    static int percent(double share) {
        return percent(BigDecimal.valueOf(share));
    }

    private static int percent(BigDecimal share) {
        return rounded(share.movePointRight(2), 0).intValueExact();
    }

    /**
     * The share that a grade stands for which someone gives by hand: for one of a band's, the middle of the band.
     *
     * @throws InvalidInputException if the scheme has no such grade
     */
    default BigDecimal share(String grade) {
        if (grade.isBlank()) {
            throw new InvalidInputException("Please give a grade.");
        }
        return switch (this) {
            case Percent() -> share(number(grade.replace("%", ""), 100, 0, "whole per cent from 0 to 100"), 100);
            case Points(int outOf) -> share(number(grade, outOf, 1, "points from 0 to " + outOf + " in tenths"), outOf);
            case Letters(var bands) -> middle(bands, grade);
            case PassFail passFail -> middle(passFail.bands(), grade);
        };
    }

    /** The grades there are, the best first; none where they are numbers. */
    default List<String> grades() {
        return switch (this) {
            case Percent(), Points _ -> List.of();
            case Letters(var bands) -> bands.stream().map(Band::label).toList();
            case PassFail passFail -> passFail.bands().stream().map(Band::label).toList();
        };
    }

    /** Such as 'Grades are points out of 10.' */
    default String inWords() {
        return switch (this) {
            case Percent() -> "Grades are in per cent.";
            case Points(int outOf) -> "Grades are points out of " + outOf + ".";
            case Letters(var bands) ->
                bands.stream()
                        .map(band -> band.label() + " from " + band.from() + " %")
                        .collect(Collectors.joining(", ", "Grades are ", "."));
            case PassFail(int cut) -> "Grades are Pass from " + cut + " %, otherwise Fail.";
        };
    }

    private static Grade inBand(List<Band> bands, int percent) {
        var label = bands.stream()
                .filter(band -> band.from() <= percent)
                .findFirst()
                .orElseThrow()
                .label();
        var number = label.matches("\\d{1,3}(\\.\\d)?") ? new BigDecimal(label) : null;
        return new Grade(label, number, percent, hundredths(percent));
    }

    private static BigDecimal middle(List<Band> bands, String grade) {
        int highest = 100;
        for (var band : bands) {
            if (band.label().equalsIgnoreCase(grade.strip())) {
                return hundredths((band.from() + highest) / 2);
            }
            highest = band.from() - 1;
        }
        throw new InvalidInputException("This scheme has no grade '" + grade.strip() + "'.");
    }

    private static BigDecimal number(String text, int most, int digits, String what) {
        try {
            var number = new BigDecimal(text.strip().replace(',', '.'));
            boolean fits = number.signum() >= 0
                    && number.compareTo(BigDecimal.valueOf(most)) <= 0
                    && number.stripTrailingZeros().scale() <= digits;
            if (fits) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Refused below like a number that doesn't fit.
        }
        throw new InvalidInputException("Please give " + what + "; '" + text.strip() + "' is not.");
    }

    private static BigDecimal rounded(BigDecimal number, int digits) {
        var plain = number.setScale(digits, RoundingMode.HALF_UP).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static BigDecimal hundredths(int percent) {
        return BigDecimal.valueOf(percent, 2);
    }

    private static BigDecimal share(BigDecimal number, int whole) {
        return number.divide(BigDecimal.valueOf(whole), SHARE_DIGITS, RoundingMode.HALF_UP);
    }
}
