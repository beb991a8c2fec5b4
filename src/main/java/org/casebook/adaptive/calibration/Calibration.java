package org.casebook.adaptive.calibration;

import java.util.ArrayList;
import java.util.List;
import org.casebook.adaptive.Ability;
import org.casebook.adaptive.AbilityDrift;
import org.casebook.adaptive.TestItem;

/**
 * Estimates a and b of every item from the answers of many attempts, by maximising the marginal posterior (Mislevy
 * 1986): the abilities are integrated out, each item's difficulty has a normal prior around the expert's, and its ln
 * a one around the expert's moved by what all items of its kind together suggest. The integral is expectation propagation's: in turns, every attempt's posterior is found with the present parameters; then
 * each item's parameters are moved up Σ ln ∫ N(s; without this answer) P(answer | s) ds + ln prior. Guessing is left as
 * the format has it.
 *
 * <p>The scale cannot drift: the priors are always the experts', never an earlier calibration's, and the population's
 * mean on each topic is estimated beside the items, so that an able class doesn't pass for easy questions. That the
 * questions were chosen by earlier answers does no harm, since all of these are in the likelihood (Mislevy and Wu 1996):
 * a student's later attempts begin with what the earlier ones told.
 */
public final class Calibration {

    private static final int ROUNDS = 40;
    /** The population's mean is expected within half a standard deviation of the prior's: worth four students. */
    private static final double RESERVE = 4;

    private static final double TOLERANCE = 1e-3;

    private final List<TestItem> experts;
    private final ShrinkagePrior trust;
    private final AbilityDrift drift;

    /**
     * @param experts the items with the parameters that the experts gave, each on one topic or on several
     * @param trust in these parameters
     * @param drift between a student's attempts; its prior is where the population's mean is looked for from
     */
    public Calibration(List<? extends TestItem> experts, ShrinkagePrior trust, AbilityDrift drift) {
        this.experts = List.copyOf(experts);
        this.trust = trust;
        this.drift = drift;
    }

    /**
     * The parameters that the answers suggest. Deterministic.
     *
     * @param students each student's attempts, in their order
     * @throws IllegalArgumentException if there is no answer
     */
    public CalibrationReport calibrate(List<List<AnsweredAttempt>> students) {
        if (students.stream().flatMap(List::stream).allMatch(attempt -> attempt.answers()
                .isEmpty())) {
            throw new IllegalArgumentException("there is no answer to learn from");
        }
        var items = new ArrayList<>(experts);
        var population = drift;
        var bias = new ExpertBias();
        int rounds = 0;
        double moved = Double.POSITIVE_INFINITY;
        while (rounds < ROUNDS && moved > TOLERANCE) {
            var evidence = Evidence.collect(items, population, students);
            moved = 0;
            for (int i = 0; i < items.size(); i++) {
                var fitted = fit(i, bias, evidence).from(items.get(i));
                moved = Math.max(
                        moved, Math.abs(fitted.difficulty() - items.get(i).difficulty()));
                items.set(i, fitted);
            }
            population = around(evidence);
            bias = ExpertBias.of(experts, items, evidence, trust);
            rounds++;
        }
        return report(items, population, bias, students, rounds);
    }

    /** The population that these students are from: their mean, shrunk towards that of the prior where they are few. */
    private AbilityDrift around(Evidence evidence) {
        double weight = evidence.students() / (evidence.students() + RESERVE);
        var means = drift.prior().means();
        for (int topic = 0; topic < means.length; topic++) {
            means[topic] += weight * (evidence.meanAbilities()[topic] - means[topic]);
        }
        return drift.of(Ability.of(means, drift.prior().covariance()));
    }

    private ItemFit fit(int item, ExpertBias bias, Evidence evidence) {
        return new ItemFit(bias.adjusted(experts.get(item)), trust, evidence.of(item));
    }

    private CalibrationReport report(
            List<TestItem> items,
            AbilityDrift population,
            ExpertBias bias,
            List<List<AnsweredAttempt>> students,
            int rounds) {
        var evidence = Evidence.collect(items, population, students);
        var calibrated = new ArrayList<CalibratedItem>();
        for (int i = 0; i < items.size(); i++) {
            var expert = experts.get(i);
            var fit = fit(i, bias, evidence);
            var errors = fit.standardErrors(items.get(i));
            var item = fit.centred(items.get(i));
            var statistics = FitStatistics.of(item, expert, evidence.of(i));
            calibrated.add(new CalibratedItem(expert, item, errors[0], errors[1], statistics));
        }
        return new CalibrationReport(calibrated, population.prior().means(), rounds);
    }
}
