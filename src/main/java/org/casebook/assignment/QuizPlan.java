package org.casebook.assignment;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
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
 * @param withoutFigures whether questions that only ask to reckon with figures are left out
 * @param attempts how often it may be taken, from 1; {@value #ANY_NUMBER} for as often as one likes
 * @param gradedBy what the grade of an attempt rests on
 * @param timeLimit for one attempt, in whole minutes, or null
 * @param forms the questions by their versions, in their order, where the teacher has chosen them; several lists for forms
 *     of which neighbours get different ones, none where the engine chooses
 */
public record QuizPlan(
        List<TopicShare> shares,
        int maxItems,
        boolean untilSure,
        FeedbackTime feedback,
        boolean sameQuestions,
        Dial ease,
        boolean withoutFigures,
        int attempts,
        CountedAttempt counted,
        GradingBasis gradedBy,
        @Nullable Duration timeLimit,
        List<List<UUID>> forms) {

    /** The most forms that a quiz can have. */
    public static final int MOST_FORMS = 4;

    public static final int LONGEST = 60;
    public static final int ANY_NUMBER = 0;
    private static final Duration LONGEST_LIMIT = Duration.ofHours(12);

    /** To make one that asks so much of each topic, with so many questions at most. */
    public static QuizPlanBuilder asking(List<TopicShare> shares, int maxItems) {
        return new QuizPlanBuilder(shares, maxItems);
    }

    /** To make another one like it. */
    public QuizPlanBuilder but() {
        return new QuizPlanBuilder(this);
    }

    public QuizPlan {
        shares = List.copyOf(shares);
        forms = forms.stream().map(List::copyOf).toList();
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
        require(forms, maxItems, sameQuestions);
        if (attempts < 0) {
            throw new InvalidInputException("attempts", "The number of attempts is 1 or more.");
        }
        if (timeLimit != null
                && (timeLimit.compareTo(Duration.ofMinutes(1)) < 0 || timeLimit.compareTo(LONGEST_LIMIT) > 0)) {
            throw new InvalidInputException(
                    "minutes", "A time limit is from 1 to " + LONGEST_LIMIT.toMinutes() + " minutes.");
        }
    }

    /** What teachers have chosen fits the rest of the plan. */
    private static void require(List<List<UUID>> forms, int maxItems, boolean sameQuestions) {
        if (forms.isEmpty()) {
            return;
        }
        if (!sameQuestions) {
            throw new InvalidInputException("Only a quiz with the same questions for all has chosen questions.");
        }
        if (forms.size() > MOST_FORMS) {
            throw new InvalidInputException("A quiz has " + MOST_FORMS + " forms at most.");
        }
        if (!forms.stream().allMatch(form -> form.size() == maxItems)) {
            throw new InvalidInputException("A quiz has as many questions as were chosen for it: choose them anew.");
        }
        if (forms.stream().flatMap(List::stream).distinct().count() < (long) forms.size() * maxItems) {
            throw new InvalidInputException("A question can be in a quiz only once.");
        }
    }

    /** Whether a teacher has chosen the questions. */
    public boolean isChosen() {
        return !forms.isEmpty();
    }

    /**
     * The same with chosen questions, and of each topic as much as they have.
     *
     * @param chosen forms of the same length; none to leave the choice to the engine again
     * @throws InvalidInputException if they make no quiz
     */
    public QuizPlan asking(List<TopicShare> ofTopics, List<List<UUID>> chosen) {
        return but().shares(ofTopics)
                .maxItems(chosen.isEmpty() ? maxItems : chosen.getFirst().size())
                .forms(chosen)
                .plan();
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
