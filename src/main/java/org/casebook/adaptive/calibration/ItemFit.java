package org.casebook.adaptive.calibration;

import java.util.List;
import org.casebook.adaptive.NormalExpectation;
import org.casebook.adaptive.TestItem;
import org.casebook.adaptive.calibration.Evidence.Observation;

/**
 * Fits one item's ln a and difficulty to its answers, by damped scoring steps on the marginal log-posterior. Who says that
 * they don't know has not guessed; that needs no curve of its own here, because the chance of a wrong answer,
 * (1 − c)(1 − L), is the same multiple of that without guessing for all parameters.
 */
final class ItemFit {

    private static final int STEPS = 5;
    private static final int HALVINGS = 8;
    private static final double LARGEST_STEP = .5;

    /** A grid of so many points to each side, this many standard deviations apart. */
    private static final int REACH = 4;

    private static final double GRID = .8;

    private final TestItem expert;
    private final Curve curve;
    private final ShrinkagePrior trust;
    private final List<Observation> observations;

    /**
     * @param expert the item around which the prior is
     */
    ItemFit(TestItem expert, ShrinkagePrior trust, List<Observation> observations) {
        this.expert = expert;
        this.curve = Curve.of(expert);
        this.trust = trust;
        this.observations = observations;
    }

    /** Value, gradient and information (the gradients' outer products and the prior's precision) at ln a and b. */
    private record Slope(double value, double byA, double byB, double aa, double ab, double bb) {

        double determinant() {
            return aa * bb - ab * ab;
        }
    }

    /** The item a few steps up from a start. */
    TestItem from(TestItem start) {
        double logA = Math.log(start.a());
        double b = start.difficulty();
        var slope = slope(logA, b);
        for (int step = 0; step < STEPS; step++) {
            double upA = limited((slope.byA * slope.bb - slope.byB * slope.ab) / slope.determinant());
            double upB = limited((slope.byB * slope.aa - slope.byA * slope.ab) / slope.determinant());
            double part = 1;
            var next = slope(logA + upA, b + upB);
            for (int halving = 0; halving < HALVINGS && next.value < slope.value; halving++) {
                part /= 2;
                next = slope(logA + part * upA, b + part * upB);
            }
            if (next.value < slope.value) {
                break;
            }
            logA += part * upA;
            b += part * upB;
            slope = next;
        }
        return expert.with(Math.exp(logA), b);
    }

    /**
     * The item at the posterior means of ln a and the difficulty, by the trapezoidal rule around the fit. The posterior
     * of a difficulty at the edge of the scale is skewed, and its mean errs less than its mode.
     */
    TestItem centred(TestItem fit) {
        double logA = Math.log(fit.a());
        double b = fit.difficulty();
        var top = slope(logA, b);
        double sdB = Math.sqrt(top.aa / top.determinant());
        double slopeA = -top.ab / top.aa;
        double sdA = 1 / Math.sqrt(top.aa);
        double mass = 0;
        double sumA = 0;
        double sumB = 0;
        for (int i = -REACH; i <= REACH; i++) {
            for (int j = -REACH; j <= REACH; j++) {
                double offB = sdB * GRID * i;
                double offA = slopeA * offB + sdA * GRID * j;
                double weight = Math.exp(slope(logA + offA, b + offB).value - top.value);
                mass += weight;
                sumA += weight * offA;
                sumB += weight * offB;
            }
        }
        return expert.with(Math.exp(logA + sumA / mass), b + sumB / mass);
    }

    private static double limited(double step) {
        return Math.clamp(step, -LARGEST_STEP, LARGEST_STEP);
    }

    /** The standard errors of b and of a, from the information at the fit. */
    double[] standardErrors(TestItem fit) {
        var slope = slope(Math.log(fit.a()), fit.difficulty());
        return new double[] {
            Math.sqrt(slope.aa / slope.determinant()), fit.a() * Math.sqrt(slope.bb / slope.determinant())
        };
    }

    private Slope slope(double logA, double b) {
        double a = Math.exp(logA);
        double trustA = 1 / (trust.logDiscrimination() * trust.logDiscrimination());
        double trustB = 1 / (trust.difficulty() * trust.difficulty());
        double offA = logA - Math.log(expert.a());
        double offB = b - expert.difficulty();
        double value = -(trustA * offA * offA + trustB * offB * offB) / 2;
        double byA = -trustA * offA;
        double byB = -trustB * offB;
        double aa = trustA;
        double ab = 0;
        double bb = trustB;
        var point = new double[3];
        for (var observation : observations) {
            double chance = 0;
            double chanceByA = 0;
            double chanceByB = 0;
            for (int i = 0; i < NormalExpectation.POINTS; i++) {
                double s = observation.mean() + observation.sd() * NormalExpectation.node(i);
                curve.fill(a, b, s, observation.score(), point);
                chance += point[Curve.CHANCE] * NormalExpectation.weight(i);
                chanceByA += point[Curve.BY_A] * NormalExpectation.weight(i);
                chanceByB += point[Curve.BY_B] * NormalExpectation.weight(i);
            }
            double ownA = chanceByA / chance;
            double ownB = chanceByB / chance;
            value += Math.log(chance);
            byA += ownA;
            byB += ownB;
            aa += ownA * ownA;
            ab += ownA * ownB;
            bb += ownB * ownB;
        }
        return new Slope(value, byA, byB, aa, ab, bb);
    }
}
