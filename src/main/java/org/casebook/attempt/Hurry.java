package org.casebook.attempt;

import java.time.Duration;

/**
 * When an answer was given so fast that it says little of what the student knows (response-time effort: Wise and Kong
 * 2005). The threshold is the longer of two times, and at most {@link #LONGEST}:
 *
 * <ul>
 *   <li>that in which the question's words can be read at {@link #WORDS_PER_MINUTE}: most adults read 175 to 300 words of
 *       non-fiction a minute (Brysbaert 2019), so that nobody reads twice as fast as the fastest of these;
 *   <li>a tenth of the mean time of all answers to the question, once there are {@link #ENOUGH} (the normative threshold
 *       NT10: Wise and Ma 2012), which is longer where a question takes much thought.
 * </ul>
 */
final class Hurry {

    static final int WORDS_PER_MINUTE = 600;

    /** A mean of so many answers is off by less than a fifth, as times scatter about as widely as their mean. */
    static final int ENOUGH = 30;

    /** The same bound as of the normative method: nobody is called hurried who took longer. */
    static final Duration LONGEST = Duration.ofSeconds(10);

    /** Whoever takes longer was away for part of it, and counts with this much in a mean. */
    static final Duration AWAY = Duration.ofMinutes(3);

    /** What a question is reckoned with, the reading of its reasons included, before enough have answered it. */
    static final Duration USUAL = Duration.ofSeconds(40);

    private static final double SHARE_OF_MEAN = .1;
    private static final int FEWEST = 3;
    private static final int ONE_IN = 10;

    private Hurry() {}

    /**
     * The time below which an answer is hurried.
     *
     * @param words how many the question gives to read, 0 or more
     * @param answers how many the mean rests on, 0 or more
     * @param meanSeconds of all answers to the question; without meaning if there are none
     */
    static Duration threshold(int words, long answers, double meanSeconds) {
        double reading = words * 60.0 / WORDS_PER_MINUTE;
        double normative = answers < ENOUGH ? 0 : SHARE_OF_MEAN * meanSeconds;
        long millis = Math.round(1000 * Math.max(reading, normative));
        return Duration.ofMillis(Math.min(millis, LONGEST.toMillis()));
    }

    /** Whether so many answers of a quiz are hurried that it should be told with and without them. */
    static boolean isMany(int hurried, int answers) {
        return hurried >= FEWEST && hurried * ONE_IN > answers;
    }
}
