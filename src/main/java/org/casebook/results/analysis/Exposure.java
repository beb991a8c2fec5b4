package org.casebook.results.analysis;

/** In what share of sittings a question was put, with Wilson's (1927) 95 % range. */
final class Exposure {

    private Exposure() {}

    /** @param sittings 1 or more */
    static Interval of(int had, int sittings) {
        double share = (double) had / sittings;
        double square = Expectation.WIDE * Expectation.WIDE;
        double centre = (share + square / (2 * sittings)) / (1 + square / sittings);
        double reach = Expectation.WIDE
                / (1 + square / sittings)
                * Math.sqrt(share * (1 - share) / sittings + square / (4.0 * sittings * sittings));
        return new Interval(share, Math.clamp(centre - reach, 0, share), Math.clamp(centre + reach, share, 1));
    }
}
