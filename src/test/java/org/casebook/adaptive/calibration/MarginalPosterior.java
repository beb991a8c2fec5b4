package org.casebook.adaptive.calibration;

import java.util.List;
import org.casebook.adaptive.TestItem;
import org.casebook.adaptive.calibration.Evidence.Observation;

/**
 * The posterior of an item's ln a and difficulty by brute force: fine trapezoidal rules over the abilities and over both
 * parameters. Slow and all but exact, to measure the fit against.
 */
final class MarginalPosterior {

    private static final int ABILITIES = 40;
    private static final double ABILITY_REACH = 6;
    private static final int PARAMETERS = 30;
    private static final double PARAMETER_REACH = 6;
    private static final int ZOOMS = 12;
    private static final int ZOOM_POINTS = 5;

    private final TestItem expert;
    private final ShrinkagePrior trust;
    private final List<Observation> observations;

    MarginalPosterior(TestItem expert, ShrinkagePrior trust, List<Observation> observations) {
        this.expert = expert;
        this.trust = trust;
        this.observations = observations;
    }

    /** The log of the posterior density at the item's parameters, but for a constant. */
    double log(TestItem item) {
        double offA = Math.log(item.a() / expert.a()) / trust.logDiscrimination();
        double offB = (item.difficulty() - expert.difficulty()) / trust.difficulty();
        double log = -(offA * offA + offB * offB) / 2;
        for (var observation : observations) {
            log += Math.log(chance(item, observation));
        }
        return log;
    }

    /** How much less the log of the density is than at its top. */
    double below(TestItem item) {
        return log(top()) - log(item);
    }

    /** The item at the top of the density: the best of a grid, which is then narrowed around it. */
    TestItem top() {
        var best = expert;
        double reach = 2;
        for (int zoom = 0; zoom < ZOOMS; zoom++) {
            var centre = best;
            for (int i = -ZOOM_POINTS; i <= ZOOM_POINTS; i++) {
                for (int j = -ZOOM_POINTS; j <= ZOOM_POINTS; j++) {
                    var item = moved(centre, reach * i / ZOOM_POINTS, reach * j / ZOOM_POINTS);
                    if (log(item) > log(best)) {
                        best = item;
                    }
                }
            }
            reach /= 2;
        }
        return best;
    }

    /** The item at the means of ln a and the difficulty. */
    TestItem mean() {
        double top = log(expert);
        double mass = 0;
        double sumA = 0;
        double sumB = 0;
        for (int i = -PARAMETERS; i <= PARAMETERS; i++) {
            for (int j = -PARAMETERS; j <= PARAMETERS; j++) {
                double offA = trust.logDiscrimination() * PARAMETER_REACH * i / PARAMETERS;
                double offB = trust.difficulty() * PARAMETER_REACH * j / PARAMETERS;
                double weight = Math.exp(log(moved(expert, offA, offB)) - top);
                mass += weight;
                sumA += weight * offA;
                sumB += weight * offB;
            }
        }
        return moved(expert, sumA / mass, sumB / mass);
    }

    private static TestItem moved(TestItem item, double offA, double offB) {
        return item.with(item.a() * Math.exp(offA), item.difficulty() + offB);
    }

    /** The chance of the observed score, averaged over what the other answers say of the ability. */
    static double chance(TestItem item, Observation observation) {
        double mass = 0;
        double chance = 0;
        for (int i = -ABILITIES; i <= ABILITIES; i++) {
            double z = ABILITY_REACH * i / ABILITIES;
            double weight = Math.exp(-z * z / 2);
            mass += weight;
            chance += weight * item.likelihood(observation.mean() + observation.sd() * z, observation.score());
        }
        return chance / mass;
    }
}
