package org.casebook.livequestion;

import java.util.List;
import java.util.Map;
import org.casebook.attempt.AttemptState.Asked;
import org.casebook.course.question.Claims;
import org.casebook.course.question.MultipleChoice;
import org.casebook.course.question.Question;
import org.casebook.course.question.Responses;
import org.casebook.course.question.SingleChoice;
import org.casebook.course.question.TrueFalse;
import org.jspecify.annotations.Nullable;

/**
 * How a class has answered a live question, without names.
 *
 * @param before the first vote
 * @param after the second; null where there was none, or none yet
 * @param groups the parts of the question in the order in which they stand before everyone
 */
public record Distribution(Vote before, @Nullable Vote after, List<Group> groups) {

    static final String DONT_KNOW = "I don't know";

    public Distribution {
        groups = List.copyOf(groups);
    }

    /**
     * A vote.
     *
     * @param answers how many have answered
     * @param right how many of the answers are right as a whole
     */
    public record Vote(int answers, int right) {}

    /**
     * Parts of which each answer has one, or some.
     *
     * @param title what they are about, as safe inline HTML; empty where that is the question itself
     */
    public record Group(String title, List<Line> lines) {

        public Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A part of an answer, and how often it was given.
     *
     * @param number by which it stands before everyone, from 1; 0 where it has none
     * @param text safe inline HTML
     * @param key whether it belongs to the right answer
     * @param reason why it is wrong, as safe inline HTML; empty where there is none
     */
    public record Line(int number, String text, boolean key, String reason, int before, int after) {

        /** Whether it is said instead of an answer. */
        public boolean isDontKnow() {
            return number == 0 && text.equals(DONT_KNOW);
        }
    }

    /** Whether a question can be asked so: of one whose parts can be counted, not of one that is typed or put in order. */
    public static boolean canShow(Question question) {
        return switch (question) {
            case SingleChoice _, MultipleChoice _, TrueFalse _, Claims _ -> true;
            default -> false;
        };
    }

    /** The parts of a question as they stand before everyone, while nothing is told of the votes. */
    public static Distribution untold(Asked asked) {
        return of(asked.question(), asked.order(), Map.of(), null);
    }

    /**
     * @param order in which the question's parts stand before everyone
     * @param first the answers of the first vote in their written form, each with how often it was given
     * @param second those of the second; null where it isn't told
     */
    static Distribution of(
            Question question, List<Integer> order, Map<String, Integer> first, @Nullable Map<String, Integer> second) {
        var counting = new PartCounts(question, first, second == null ? Map.of() : second);
        var groups =
                switch (question) {
                    case TrueFalse statement -> counting.judged(statement, order);
                    case Claims claims -> counting.claims(claims);
                    default -> List.of(counting.chosen(order));
                };
        return new Distribution(vote(question, first), second == null ? null : vote(question, second), groups);
    }

    private static Vote vote(Question question, Map<String, Integer> given) {
        int right = 0;
        int answers = 0;
        for (var answer : given.entrySet()) {
            answers += answer.getValue();
            if (question.score(Responses.read(question, answer.getKey())).correct()) {
                right += answer.getValue();
            }
        }
        return new Vote(answers, right);
    }
}
