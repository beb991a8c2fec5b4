package org.casebook.learning;

/**
 * Why the engine chose a question, in figures that can be put into plain words.
 *
 * @param topic id of the question's topic
 * @param low lower end of the range of the topic's expected share before this question; from 0 to 1 while no answer on
 *     the topic counts
 * @param high its upper end
 * @param probability the expected chance of a right answer
 * @param repeated whether the student had seen the question before, because no fresh one was left
 */
public record WhyThisQuestion(String topic, double low, double high, double probability, boolean repeated) {

    /** Whether an earlier answer on the topic counted. */
    public boolean knowsTopic() {
        return low > 0 || high < 1;
    }
}
