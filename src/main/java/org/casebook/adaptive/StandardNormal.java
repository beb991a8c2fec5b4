package org.casebook.adaptive;

/** The standard normal distribution. */
final class StandardNormal {

    private static final double SPLIT = .425;
    private static final double ALL_BUT_CERTAIN = 8;

    private static final double[] CENTRE_TOP = {
        3.3871328727963666080, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125,
        45921.953931549871457, 67265.770927008700853, 33430.575583588128105, 2509.0809287301226727
    };
    private static final double[] CENTRE_BOTTOM = {
        1.0, 42.313330701600911252, 687.18700749205790830, 5394.1960214247511077,
        21213.794301586595867, 39307.895800092710610, 28729.085735721942674, 5226.4952788528545610
    };
    private static final double[] FLANK_TOP = {
        1.42343711074968357734, 4.63033784615654529590, 5.76949722146069140550, 3.64784832476320460504,
        1.27045825245236838258, .241780725177450611770, .0227238449892691845833, 7.74545014278341407640e-4
    };
    private static final double[] FLANK_BOTTOM = {
        1.0, 2.05319162663775882187, 1.67638483018380384940, .689767334985100004550,
        .148103976427480074590, .0151986665636164571966, 5.47593808499534494600e-4, 1.05075007164441684324e-9
    };
    private static final double[] TAIL_TOP = {
        6.65790464350110377720, 5.46378491116411436990, 1.78482653991729133580, .296560571828504891230,
        .0265321895265761230930, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7
    };
    private static final double[] TAIL_BOTTOM = {
        1.0, .599832206555887937690, .136929880922735805310, .0148753612908506148525,
        7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15
    };

    private StandardNormal() {}

    /** The point below which the share p, in (0, 1), of the distribution lies (Wichura 1988, AS 241; error 10⁻¹⁶). */
    static double quantile(double p) {
        double q = p - .5;
        if (Math.abs(q) <= SPLIT) {
            double r = SPLIT * SPLIT - q * q;
            return q * ratio(CENTRE_TOP, CENTRE_BOTTOM, r);
        }
        double r = Math.sqrt(-StrictMath.log(Math.min(p, 1 - p)));
        double size = r <= 5 ? ratio(FLANK_TOP, FLANK_BOTTOM, r - 1.6) : ratio(TAIL_TOP, TAIL_BOTTOM, r - 5);
        return q < 0 ? -size : size;
    }

    /** The share of the distribution below x, by the series of Marsaglia 2004; error 10⁻¹⁵. */
    static double cumulative(double x) {
        if (Math.abs(x) > ALL_BUT_CERTAIN) {
            return x < 0 ? 0 : 1;
        }
        double sum = x;
        double term = x;
        double before = 0;
        for (int odd = 3; sum != before; odd += 2) {
            before = sum;
            term *= x * x / odd;
            sum += term;
        }
        return .5 + sum * StrictMath.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }

    private static double ratio(double[] top, double[] bottom, double r) {
        return polynomial(top, r) / polynomial(bottom, r);
    }

    private static double polynomial(double[] coefficients, double r) {
        double sum = 0;
        for (int i = coefficients.length - 1; i >= 0; i--) {
            sum = sum * r + coefficients[i];
        }
        return sum;
    }
}
