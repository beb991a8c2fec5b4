package org.casebook.attempt;

/**
 * Why the engine chose a question, in figures that can be put into plain words.
 *
 * @param topic id of the question's topic
 * @param low lower end of the range of the topic's expected share before this question; from 0 to 1 while no answer on
 *     the topic counts
 * @param high its upper end
 * @param probability the expected chance of a right answer
 * @param repeated whether the student had seen the question before, because no fresh one was left
 * @param aim what it was chosen for
 */
public record WhyThisQuestion(String topic, double low, double high, double probability, boolean repeated, Aim aim) {

    /** What a question is chosen for. */
    public enum Aim {
        /** To tell as much as one can, however hard it is. */
        TELLS_MOST,
        /** To tell much, and to be as hard as suits the student. */
        SUITS,
        /** To be one that the student probably can do, after several misses in a row. */
        RELIEF,
        /** To be asked about a source together with the others of its set. */
        SET
    }

    /** Whether an earlier answer on the topic counted. */
    public boolean knowsTopic() {
        return low > 0 || high < 1;
    }
}
