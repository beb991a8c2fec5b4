package org.casebook.adaptive;

/** Tells when an attempt has asked enough. Whether there is anything left to ask is the selector's to tell. */
public sealed interface StoppingRule permits FixedLength, PosteriorCutRule {

    /**
     * Whether to stop.
     *
     * @param ability the estimate after the last answer
     * @param answered how many questions on each topic the attempt has had answers to, 0 or more
     */
    boolean done(Ability ability, int[] answered);
}
