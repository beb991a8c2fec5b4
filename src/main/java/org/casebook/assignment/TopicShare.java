package org.casebook.assignment;

import org.casebook.base.InvalidInputException;

/**
 * How much of a quiz is on a topic.
 *
 * @param weight in relation to the other topics' weights, from 1 to {@value #HIGHEST}
 */
public record TopicShare(String topic, int weight) {

    public static final int HIGHEST = 9;

    public TopicShare {
        if (weight < 1 || weight > HIGHEST) {
            throw new InvalidInputException("A topic's share is from 1 to " + HIGHEST + ".");
        }
    }
}
