package org.casebook.results.analysis;

import java.util.List;
import org.casebook.adaptive.Share;

/**
 * A student's expected share of a topic then and now, each with its 90 % range.
 *
 * <p>The range of a difference is put together from the two ranges as Zou and Donner (2008) do it (for two shares,
 * Newcombe 1998). It takes both to err independently. As both rest on the same earlier answers they partly err together,
 * so that the range is wider than it need be, and a change is claimed too seldom rather than too often.
 */
public record ChangeEstimate(Share then, Share now) {

    /** Below so many students the mean says more of single ones than of the class. */
    public static final int FEWEST_STUDENTS = 5;

    /**
     * What part of the differences in attainment is between classes rather than within them (Hedges and Hedberg 2007).
     * Every student's first estimates are drawn towards the population; in a weak class all of them too high. That error
     * melts away together as answers come in, and must not pass for a change.
     */
    private static final double BETWEEN_CLASSES = .2;

    /** The difference with its 90 % range. */
    public Interval difference() {
        double value = now.expected() - then.expected();
        return new Interval(value, value - down(), value + up());
    }

    private double down() {
        return Math.hypot(now.expected() - now.low(), then.high() - then.expected());
    }

    private double up() {
        return Math.hypot(now.high() - now.expected(), then.expected() - then.low());
    }

    /**
     * The mean difference of a class with its 90 % range.
     *
     * @param unknown what is believed of someone of whom nothing is known
     */
    public static Statistic<Interval> ofClass(List<ChangeEstimate> changes, Share unknown) {
        return Statistic.of(changes.size(), FEWEST_STUDENTS, () -> mean(changes, unknown));
    }

    private static Interval mean(List<ChangeEstimate> changes, Share unknown) {
        double value = 0;
        double down = 0;
        double up = 0;
        double melted = 0;
        for (var change : changes) {
            value += change.difference().value();
            down += change.down() * change.down();
            up += change.up() * change.up();
            melted += drawn(change.then, unknown) - drawn(change.now, unknown);
        }
        int count = changes.size();
        double together = Math.sqrt(BETWEEN_CLASSES) * width(unknown) / 2 * melted / count;
        value /= count;
        return new Interval(
                value,
                value - Math.hypot(Math.sqrt(down) / count, together),
                value + Math.hypot(Math.sqrt(up) / count, together));
    }

    /** How far an estimate is still drawn towards the population, in [0, 1]: what part of the variance is left. */
    private static double drawn(Share share, Share unknown) {
        double part = width(share) / width(unknown);
        return Math.min(1, part * part);
    }

    private static double width(Share share) {
        return share.high() - share.low();
    }
}
