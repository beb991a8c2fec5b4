package org.casebook.adaptive;

/**
 * The item to ask next, and why.
 *
 * @param expectedGain how far the answer is expected to lower the summed variance of the asked topics, 0 or more
 * @param probability the chance, in [0, 1], that the answer will be right; with partial credit, all of it
 * @param topic the topic that the item counts for
 * @param repeated whether the student has been shown it before
 */
public record Choice(TestItem item, double expectedGain, double probability, int topic, boolean repeated) {}
