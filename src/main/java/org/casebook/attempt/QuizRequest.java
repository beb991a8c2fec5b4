package org.casebook.attempt;

import java.util.List;
import org.casebook.assignment.Dial;
import org.casebook.base.InvalidInputException;

/**
 * What a student wants to be asked.
 *
 * @param topics ids of the topics, at least one
 * @param maxItems how many questions at most, from 1 to {@value #LONGEST}
 * @param untilSure whether to stop before that, once each topic is known well enough
 * @param ease how easy the questions are meant to be
 */
public record QuizRequest(List<String> topics, int maxItems, boolean untilSure, Dial ease) {

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

    /** Of questions that tell most. */
    public static QuizRequest ofLength(List<String> topics, int items) {
        return new QuizRequest(topics, items, false, Dial.QUICKEST);
    }

    /** Of questions that tell most. */
    public static QuizRequest untilSure(List<String> topics) {
        return new QuizRequest(topics, SURE_AT_THE_LATEST, true, Dial.QUICKEST);
    }

    /** The same with questions as easy as that. */
    public QuizRequest with(Dial other) {
        return new QuizRequest(topics, maxItems, untilSure, other);
    }
}
