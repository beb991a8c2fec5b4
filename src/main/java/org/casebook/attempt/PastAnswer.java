package org.casebook.attempt;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.casebook.attempt.AttemptState.Asked;
import org.casebook.attempt.AttemptState.Feedback;
import org.casebook.course.question.Question;
import org.casebook.course.question.Response;
import org.casebook.course.question.Responses;
import org.casebook.course.question.ShortText;

/**
 * An answer that a student has given and may know the outcome of.
 *
 * @param question as it was when it was asked
 * @param version of the question
 * @param position which question it was of its quiz or round, from 1
 * @param order in which the question's parts stood
 * @param written the response in its written form
 * @param share what it earned of the question's one point, in [0, 1]
 * @param credited whether a teacher has accepted it, though it isn't right by the key
 */
public record PastAnswer(
        Question question,
        UUID version,
        int position,
        List<Integer> order,
        String written,
        double share,
        boolean credited,
        Instant at) {

    public PastAnswer {
        order = List.copyOf(order);
    }

    public boolean isRight() {
        return share >= 1;
    }

    /** The question as it was put. */
    public Asked asked() {
        return new Asked(position, question, order, null, version);
    }

    /** How the answer came out. */
    public Feedback feedback() {
        var response = Responses.read(question, written);
        var marked = credited && question instanceof ShortText text && response instanceof Response.Words words
                ? text.accepting(words.text())
                : question;
        return new Feedback(response, marked.score(response), at, false, false);
    }
}
