package org.casebook.learning;

import java.util.List;
import org.casebook.base.InvalidInputException;

/**
 * What a student wants to be asked.
 *
 * @param topics ids of the topics, at least one
 * @param maxItems how many questions at most, from 1 to {@value #LONGEST}
 * @param untilSure whether to stop before that, once each topic is known well enough
 */
public record QuizRequest(List<String> topics, int maxItems, boolean untilSure) {

    public static final int LONGEST = 60;

    /** Where a quiz 'until it is sure' ends at the latest. */
    private static final int SURE_AT_THE_LATEST = 40;

    public QuizRequest {
        topics = List.copyOf(topics);
        if (topics.isEmpty()) {
            throw new InvalidInputException("Please choose at least one topic.");
        }
        if (maxItems < 1 || maxItems > LONGEST) {
            throw new InvalidInputException("A quiz has from 1 to " + LONGEST + " questions.");
        }
    }

    public static QuizRequest ofLength(List<String> topics, int items) {
        return new QuizRequest(topics, items, false);
    }

    public static QuizRequest untilSure(List<String> topics) {
        return new QuizRequest(topics, SURE_AT_THE_LATEST, true);
    }
}
