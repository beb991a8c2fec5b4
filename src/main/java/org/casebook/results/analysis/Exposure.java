package org.casebook.results.analysis;

/** In what share of attempts a question was put, with Wilson's (1927) 95 % range. */
final class Exposure {

    private Exposure() {}

    /** @param attempts 1 or more */
    static Interval of(int had, int attempts) {
        double share = (double) had / attempts;
        double square = Expectation.WIDE * Expectation.WIDE;
        double centre = (share + square / (2 * attempts)) / (1 + square / attempts);
        double reach = Expectation.WIDE
                / (1 + square / attempts)
                * Math.sqrt(share * (1 - share) / attempts + square / (4.0 * attempts * attempts));
        return new Interval(share, Math.clamp(centre - reach, 0, share), Math.clamp(centre + reach, share, 1));
    }
}
