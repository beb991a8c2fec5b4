package org.casebook.marking.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.casebook.marking.MarkersAgreement;
import org.casebook.marking.MarkersAgreement.Agreement;
import org.casebook.marking.Pile;
import org.casebook.statistics.Severity;
import org.casebook.statistics.WeightedKappa;

/** What is said about marks. */
final class MarkWords {

    /** Below so many texts the range of kappa is too narrow (WeightedKappa). */
    private static final int FEW = 30;

    /** From here on two markers are said to agree very well, well, and in part (Landis and Koch 1977). */
    private static final double VERY_WELL = .8;

    private static final double WELL = .6;
    private static final double IN_PART = .4;

    /** From here on an order is said to be safe, and good enough for school (Verhavert et al. 2019). */
    private static final double SAFE = .9;

    private static final double GOOD = .7;

    private MarkWords() {}

    /** Points without needless zeros: '7', '7.5'. */
    static String points(BigDecimal points) {
        return points.stripTrailingZeros().toPlainString();
    }

    static String points(BigDecimal points, int outOf) {
        return points(points) + " of " + outOf + (outOf == 1 ? " point" : " points");
    }

    /** A number with two digits after the point. */
    static String figure(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    static String marked(Pile pile) {
        return "marked " + pile.marked() + " of " + pile.texts().size();
    }

    /** How a marker stands to the author of the sample answers. */
    static String severity(Severity severity, int outOf) {
        var samples = severity.texts() == 1 ? "the sample answer" : "the " + severity.texts() + " sample answers";
        if (!severity.isEnough()) {
            return "There are too few sample answers in this pile to say how strict you are.";
        }
        var by = BigDecimal.valueOf(Math.abs(severity.difference())).setScale(1, RoundingMode.HALF_UP);
        if (by.signum() == 0) {
            return "You gave " + samples + " as many points as their author, on average.";
        }
        var unit = by.compareTo(BigDecimal.ONE) == 0 ? " point " : " points ";
        return "You gave " + samples + " " + points(by) + unit + (severity.difference() > 0 ? "more" : "fewer")
                + " than their author on average, of " + outOf + ".";
    }

    /** How well two agree. */
    static String agreement(Agreement agreement) {
        var both = agreement.first().inText() + " and " + agreement.second().inText() + " have both marked "
                + (agreement.texts() == 1 ? "1 text" : agreement.texts() + " texts") + ". ";
        if (agreement.texts() < MarkersAgreement.ENOUGH) {
            return both + "Too few to say how well they agree: that is said from " + MarkersAgreement.ENOUGH
                    + " texts on.";
        }
        var same = "In " + agreement.same() + " of them the sum is the same. ";
        return agreement
                .kappa()
                .map(kappa -> both + same + inWords(kappa))
                .orElse(both + same + "All have one sum from both, so that nothing can be said of how they tell texts"
                        + " apart.");
    }

    private static String inWords(WeightedKappa kappa) {
        double value = kappa.kappa();
        String words;
        if (value >= VERY_WELL) {
            words = "They agree very well";
        } else if (value >= WELL) {
            words = "They agree well";
        } else if (value >= IN_PART) {
            words = "They agree in part: talk about the texts below where they differ most";
        } else {
            words = "They hardly agree: talk about what the levels mean before these marks count";
        }
        // Where all agree the formula has no error to give, and for few texts it gives too small a one.
        var range = kappa.standardError() == 0
                ? ""
                : ", with 95 % certainty about between " + figure(kappa.low()) + " and " + figure(kappa.high());
        var few = kappa.cases() < FEW ? " From so few texts it may well be farther off." : "";
        return words + " (weighted kappa " + figure(value) + range + "; 1 is always, 0 as by chance)." + few;
    }

    /** How much an order is to be relied on. */
    static String reliability(double reliability) {
        String words;
        if (reliability >= SAFE) {
            words = "This order is safe";
        } else if (reliability >= GOOD) {
            words = "This order is good enough for marks at school; neighbours in it may well be the other way round";
        } else {
            words =
                    "This order is uncertain: a text near the middle might belong elsewhere. More judgements make it safer";
        }
        return words + " (reliability " + figure(reliability) + " of 1).";
    }
}
