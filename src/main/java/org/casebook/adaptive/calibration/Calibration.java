package org.casebook.adaptive.calibration;

import java.util.ArrayList;
import java.util.List;
import org.casebook.adaptive.Ability;
import org.casebook.adaptive.Item;
import org.casebook.adaptive.Posterior;

/**
 * Estimates a and b of every item from the answers of many sittings, by maximising the marginal posterior (Mislevy
 * 1986): the abilities are integrated out, each item's b has a normal prior around the expert's, and its ln a one around
 * the expert's moved by what all items together suggest. The
 * integral is expectation propagation's: in turns, every sitting's posterior is found with the present parameters; then
 * each item's parameters are moved up Σ ln ∫ N(s; without this answer) P(answer | s) ds + ln prior. Guessing is left as
 * the format has it.
 *
 * <p>The scale cannot drift: the priors are always the experts', never an earlier calibration's, and the population's
 * mean on each topic is estimated beside the items, so that an able class doesn't pass for easy questions. That the
 * questions were chosen by earlier answers does no harm, since all of these are in the likelihood (Mislevy and Wu 1996).
 */
public final class Calibration {

    private static final int ROUNDS = 40;
    private static final double TOLERANCE = 1e-3;

    private final List<Item> experts;
    private final Trust trust;
    private final double correlation;

    /**
     * @param experts the items with the parameters that the experts gave, each on one topic or on several
     * @param trust in these parameters
     * @param correlation of the population's abilities on any two topics
     */
    public Calibration(List<Item> experts, Trust trust, double correlation) {
        this.experts = List.copyOf(experts);
        this.trust = trust;
        this.correlation = correlation;
    }

    /**
     * The parameters that the answers suggest. Deterministic.
     *
     * @param sittings each sitting's answers, in their order
     * @throws IllegalArgumentException if there is no answer
     */
    public CalibrationReport calibrate(List<List<Answer>> sittings) {
        if (sittings.stream().allMatch(List::isEmpty)) {
            throw new IllegalArgumentException("there is no answer to learn from");
        }
        int topics = experts.getFirst().topics();
        var items = new ArrayList<>(experts);
        var population = Ability.prior(topics, correlation);
        double sharper = 0;
        int rounds = 0;
        double moved = Double.POSITIVE_INFINITY;
        while (rounds < ROUNDS && moved > TOLERANCE) {
            var evidence = Evidence.collect(items, population, sittings);
            moved = 0;
            for (int i = 0; i < items.size(); i++) {
                var fitted = fit(i, sharper, evidence).from(items.get(i));
                moved = Math.max(moved, Math.abs(fitted.b() - items.get(i).b()));
                items.set(i, fitted);
            }
            population = Ability.of(evidence.meanAbilities(), population.covariance());
            sharper = sharper(items);
            rounds++;
        }
        return report(items, population, sharper, sittings, rounds);
    }

    private ItemFit fit(int item, double sharper, Evidence evidence) {
        var expert = experts.get(item);
        return new ItemFit(expert, Math.log(expert.a()) + sharper, trust, evidence.of(item));
    }

    /** By how much ln a is above the experts' on average: they can't know how sharp the questions are as a whole. */
    private double sharper(List<Item> items) {
        double sum = 0;
        for (int i = 0; i < items.size(); i++) {
            sum += Math.log(items.get(i).a() / experts.get(i).a());
        }
        return sum / items.size();
    }

    private CalibrationReport report(
            List<Item> items, Ability population, double sharper, List<List<Answer>> sittings, int rounds) {
        var evidence = Evidence.collect(items, population, sittings);
        var calibrated = new ArrayList<CalibratedItem>();
        for (int i = 0; i < items.size(); i++) {
            var expert = experts.get(i);
            var errors = fit(i, sharper, evidence).standardErrors(items.get(i));
            var statistics = FitStatistics.of(items.get(i), expert, evidence.of(i));
            calibrated.add(new CalibratedItem(expert, items.get(i), errors[0], errors[1], statistics));
        }
        return new CalibrationReport(calibrated, population.means(), rounds);
    }

    /** What is believed after a sitting, refined until another turn would hardly move it. */
    static Posterior posterior(List<Item> items, Ability population, List<Answer> answers) {
        var posterior = Posterior.startingAt(population);
        for (var answer : answers) {
            posterior = posterior.after(items.get(answer.item()), answer.correct());
        }
        return posterior;
    }
}
