package org.casebook.assignment;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import org.casebook.base.InvalidInputException;
import org.jspecify.annotations.Nullable;

/**
 * The quiz of an assignment.
 *
 * @param shares the topics asked about, at least one, none twice
 * @param maxItems how many questions at most, from 1 to {@value #LONGEST}
 * @param untilSure whether to stop before that, once mastery of each topic is decided
 * @param sameQuestions whether everyone gets the same questions instead of those chosen for them
 * @param ease how easy those chosen for a student are meant to be
 * @param attempts how often it may be taken, from 1; {@value #ANY_NUMBER} for as often as one likes
 * @param gradedBy what the grade of an attempt rests on
 * @param timeLimit for one attempt, in whole minutes, or null
 */
public record QuizPlan(
        List<TopicShare> shares,
        int maxItems,
        boolean untilSure,
        FeedbackTime feedback,
        boolean sameQuestions,
        Dial ease,
        int attempts,
        CountedAttempt counted,
        GradingBasis gradedBy,
        @Nullable Duration timeLimit) {

    public static final int LONGEST = 60;
    public static final int ANY_NUMBER = 0;
    private static final Duration LONGEST_LIMIT = Duration.ofHours(12);

    public QuizPlan {
        shares = List.copyOf(shares);
        if (shares.isEmpty()) {
            throw new InvalidInputException("Please choose at least one topic for the quiz.");
        }
        var topics = new HashSet<String>();
        if (!shares.stream().allMatch(share -> topics.add(share.topic()))) {
            throw new InvalidInputException("A topic can be in a quiz only once.");
        }
        if (maxItems < shares.size() || maxItems > LONGEST) {
            throw new InvalidInputException(
                    "items",
                    "This quiz needs from " + shares.size() + " to " + LONGEST + " questions: at least one a topic.");
        }
        if (untilSure && sameQuestions) {
            throw new InvalidInputException(
                    "A quiz with the same questions for all has a fixed length; it can't go on until mastery is decided.");
        }
        if (sameQuestions && ease != Dial.QUICKEST) {
            throw new InvalidInputException(
                    "Questions that are the same for all can't be chosen to be easier for each student.");
        }
        if (attempts < 0) {
            throw new InvalidInputException("attempts", "The number of attempts is 1 or more.");
        }
        if (timeLimit != null
                && (timeLimit.compareTo(Duration.ofMinutes(1)) < 0 || timeLimit.compareTo(LONGEST_LIMIT) > 0)) {
            throw new InvalidInputException(
                    "minutes", "A time limit is from 1 to " + LONGEST_LIMIT.toMinutes() + " minutes.");
        }
    }

    public List<String> topics() {
        return shares.stream().map(TopicShare::topic).toList();
    }

    public boolean isGraded() {
        return gradedBy != GradingBasis.NOT_GRADED;
    }

    public boolean allows(int begun) {
        return attempts == ANY_NUMBER || begun < attempts;
    }
}
