package org.casebook.bank;

import org.casebook.course.Mastery;

/**
 * How well a student knows a topic. Where no answer to a question of it counts, nothing is said: what the engine then
 * believes is the population's, and says nothing of this student.
 */
public sealed interface TopicMastery {

    /** Id of the topic. */
    String topic();

    /** How many answers to the topic's own questions it rests on. */
    long answers();

    /** A topic without an answer that counts. */
    record NothingYet(String topic) implements TopicMastery {

        @Override
        public long answers() {
            return 0;
        }
    }

    /**
     * A topic with answers.
     *
     * @param expected the share of the topic's questions that the student is expected to answer right
     * @param low lower end of the 90 % range of that share
     * @param high its upper end
     * @param word the course's word for the expected share
     * @param answers 1 or more
     */
    record Known(String topic, double expected, double low, double high, Mastery word, long answers)
            implements TopicMastery {

        public Known {
            if (answers < 1) {
                throw new IllegalArgumentException("nothing is known of " + topic + " from " + answers + " answers");
            }
        }
    }
}
