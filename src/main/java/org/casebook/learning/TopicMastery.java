package org.casebook.learning;

import org.casebook.course.Mastery;

/**
 * How well a student knows a topic.
 *
 * @param topic id of the topic
 * @param expected the share of the topic's questions that the student is expected to answer right
 * @param low lower end of the 90 % range of that share
 * @param high its upper end
 * @param word the course's word for the expected share
 * @param answers on how many answers to the topic's own questions this rests
 */
public record TopicMastery(String topic, double expected, double low, double high, Mastery word, long answers) {}
