package org.casebook.adaptive.calibration;

/**
 * How far the parameters before are trusted: the prior standard deviations, which shrink what few answers say.
 *
 * @param difficulty of b around the expert's, above 0
 * @param logDiscrimination of ln a around the expert's, above 0
 */
public record ShrinkagePrior(double difficulty, double logDiscrimination) {

    private static final double EXPERT_DIFFICULTY = .5;
    private static final double EXPERT_LOG_DISCRIMINATION = .3;

    /** @throws IllegalArgumentException if a component is not above 0 */
    public ShrinkagePrior {
        if (!(difficulty > 0 && logDiscrimination > 0)) {
            throw new IllegalArgumentException(
                    "standard deviations are above 0, not " + difficulty + " and " + logDiscrimination);
        }
    }

    /** In an expert's five levels: .5 for b, which is little more than half the step between two, and .3 for ln a. */
    public static ShrinkagePrior inExperts() {
        return new ShrinkagePrior(EXPERT_DIFFICULTY, EXPERT_LOG_DISCRIMINATION);
    }
}
