package org.casebook.adaptive;

import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.random.RandomGenerator;

/**
 * What is believed of a student: the abilities θ on the topics ~ N(μ, Σ), on a scale where the population's are
 * N(0, 1). Immutable. Two are equal if all their numbers are, to the bit; the same answers in the same order, replayed
 * on any machine, give equal abilities.
 */
public final class Ability {

    private final double[] mean;
    private final double[] covariance;

    private Ability(double[] mean, double[] covariance) {
        this.mean = mean;
        this.covariance = covariance;
    }

    /**
     * What is believed of someone of whom nothing is known: means 0, variances 1.
     *
     * @param topics how many topics, 1 or more
     * @param correlation between any two topics, above −1 / (topics − 1) and below 1
     * @throws IllegalArgumentException if either is out of its range
     */
    public static Ability prior(int topics, double correlation) {
        var covariance = new double[topics * topics];
        Arrays.fill(covariance, correlation);
        for (int t = 0; t < topics; t++) {
            covariance[t * topics + t] = 1;
        }
        return of(new double[topics], covariance);
    }

    /**
     * The ability with these moments, as {@link #means} and {@link #covariance} gave them.
     *
     * @param mean one per topic, at least one
     * @param covariance row by row; exactly symmetric and positive definite
     * @throws IllegalArgumentException if the sizes don't fit, a mean is not finite, or the covariance is none
     */
    public static Ability of(double[] mean, double[] covariance) {
        if (mean.length == 0 || covariance.length != mean.length * mean.length) {
            throw new IllegalArgumentException(
                    mean.length + " means and " + covariance.length + " covariances do not fit together");
        }
        if (!Arrays.stream(mean).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("means are finite, not " + Arrays.toString(mean));
        }
        if (!SquareMatrix.isCovariance(covariance, mean.length)) {
            throw new IllegalArgumentException("not symmetric and positive definite: " + Arrays.toString(covariance));
        }
        return new Ability(mean.clone(), covariance.clone());
    }

    public int topics() {
        return mean.length;
    }

    /** The estimate of the ability on one topic. */
    public double mean(int topic) {
        return mean[topic];
    }

    /** The standard deviation, above 0, of the ability on one topic. */
    public double sd(int topic) {
        return Math.sqrt(covariance(topic, topic));
    }

    /** The probability, in [0, 1], that the ability on one topic lies below a value. */
    public double probabilityBelow(int topic, double value) {
        return StandardNormal.cumulative((value - mean[topic]) / sd(topic));
    }

    /** The covariance of the abilities on two topics. */
    public double covariance(int row, int column) {
        return covariance[row * mean.length + column];
    }

    public double[] means() {
        return mean.clone();
    }

    /** The covariance matrix, row by row. */
    public double[] covariance() {
        return covariance.clone();
    }

    /**
     * What is believed after an answer: assumed-density filtering (Owen 1975; Minka 2001). The belief along the item's
     * direction v, N(v·μ, V) with V = v'Σv, is updated by quadrature to mean m and variance w; with g = Σv / V the rest
     * follows by regression, μ + g (m − v·μ) and Σ − g g' (V − w).
     *
     * <p>The order of answers makes a small difference: over twenty, less than .2 posterior standard deviations in a
     * mean and 15 % in a standard deviation.
     *
     * @throws IllegalArgumentException if the item spans another number of topics
     */
    public Ability after(Item item, boolean correct) {
        return after(item, correct ? 1 : 0);
    }

    /**
     * What is believed after an answer with this score.
     *
     * @param score from 0 to the item's full score
     * @throws IllegalArgumentException if the item spans another number of topics or has no such score
     */
    public Ability after(TestItem item, int score) {
        if (score < 0 || score > item.fullScore()) {
            throw new IllegalArgumentException(item + " has no score " + score);
        }
        var loads = loads(item);
        var belief = projection(item, loads);
        var moments = belief.after(item, score);
        var moved = new Belief(this);
        moved.move(loads, belief.sd(), moments.mean(), moments.variance());
        return moved.ability();
    }

    /** The chance, in [0, 1], of a right answer to the item, averaged over the belief; with partial credit of a full score. */
    public double probability(TestItem item) {
        return projection(item, loads(item)).rightChance(item);
    }

    /**
     * The share of these items that is expected to be answered right, with its central credible interval: the share at
     * the quantiles of the topic's ability, the other abilities averaged out given it. For items on that topic alone
     * the interval is the exact one of this belief.
     *
     * @param level probability that the interval holds, in (0, 1), such as .9
     * @throws IllegalArgumentException if there are no items or the level is out of range
     */
    public Share expectedShare(int topic, Collection<? extends TestItem> items, double level) {
        if (!(0 < level && level < 1)) {
            throw new IllegalArgumentException("a level is between 0 and 1, not " + level);
        }
        if (items.isEmpty()) {
            throw new IllegalArgumentException("no items to take a share of");
        }
        double reach = StandardNormal.quantile((1 + level) / 2);
        double expected = 0;
        double below = 0;
        double above = 0;
        for (var item : items) {
            expected += probability(item);
            below += given(item, topic, -reach).rightChance(item);
            above += given(item, topic, reach).rightChance(item);
        }
        int count = items.size();
        return new Share(expected / count, Math.min(below, above) / count, Math.max(below, above) / count);
    }

    /** Abilities of a student of whom this is believed, drawn at random; one per topic. */
    public double[] drawn(RandomGenerator random) {
        int topics = mean.length;
        var factor = Objects.requireNonNull(SquareMatrix.cholesky(covariance, topics));
        var abilities = mean.clone();
        for (int column = 0; column < topics; column++) {
            double normal = random.nextGaussian();
            for (int row = column; row < topics; row++) {
                abilities[row] += factor[row * topics + column] * normal;
            }
        }
        return abilities;
    }

    /** How far an answer to the item is expected to lower the summed variance of the topics that the blueprint asks. */
    double expectedGain(TestItem item, Blueprint blueprint) {
        var loads = loads(item);
        var belief = projection(item, loads);
        double gain = 0;
        for (int t = 0; t < mean.length; t++) {
            if (blueprint.asks(t)) {
                double load = loads[t] / belief.sd();
                gain += load * load;
            }
        }
        return gain * belief.explained(item);
    }

    /** The belief along the item's direction if the topic's ability lay so many standard deviations off its mean. */
    private Projection given(TestItem item, int topic, double deviations) {
        var loads = loads(item);
        var belief = projection(item, loads);
        double slope = loads[topic] / sd(topic);
        double left = belief.sd() * belief.sd() - slope * slope;
        return new Projection(belief.mean() + slope * deviations, Math.sqrt(Math.max(left, 0)));
    }

    /** The ability with moments that are known to fit, without a check. */
    static Ability trusted(double[] mean, double[] covariance) {
        return new Ability(mean.clone(), covariance.clone());
    }

    Projection projection(TestItem item, double[] loads) {
        return new Projection(item.along(mean), Math.sqrt(item.along(loads)));
    }

    /** Σv: the covariance of every topic's ability with the ability along the item's direction. */
    private double[] loads(TestItem item) {
        var loads = new double[mean.length];
        Belief.load(item, covariance, loads);
        return loads;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ability that
                && Arrays.equals(mean, that.mean)
                && Arrays.equals(covariance, that.covariance);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(mean) + Arrays.hashCode(covariance);
    }

    @Override
    public String toString() {
        return "Ability[mean=" + Arrays.toString(mean) + ", covariance=" + Arrays.toString(covariance) + "]";
    }
}
