package org.casebook.results.analysis;

/**
 * What became of an answer.
 *
 * @param chance that was foreseen of its being right, in [0, 1]; kept off the ends, where nothing could be compared
 */
public record AnalyzedResponse(double chance, boolean right) {

    private static final double LEAST = .001;

    public AnalyzedResponse {
        if (!(0 <= chance && chance <= 1)) {
            throw new IllegalArgumentException("a chance is between 0 and 1, not " + chance);
        }
        chance = Math.clamp(chance, LEAST, 1 - LEAST);
    }

    /** The same seen from its other side: of being wrong. */
    AnalyzedResponse missed() {
        return new AnalyzedResponse(1 - chance, !right);
    }

    double variance() {
        return chance * (1 - chance);
    }

    double logit() {
        return Math.log(chance / (1 - chance));
    }
}
