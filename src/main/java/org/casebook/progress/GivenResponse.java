package org.casebook.progress;

import java.time.Instant;
import java.util.UUID;
import org.casebook.course.question.Question;
import org.casebook.course.question.Response;
import org.casebook.course.question.Verdict;

/**
 * An answer that a student gave, for those who teach them.
 *
 * @param version of the question, as it was worded then
 * @param earned of the question's one point, in [0, 1]; 1 exactly if the answer is right
 * @param chance of a right answer, as the engine foresaw it from the earlier answers alone when it chose the question;
 *     without guessing where the student said that they don't know
 * @param repeated whether the student had met the question before, and so may have remembered the feedback
 */
public record GivenResponse(
        UUID student,
        UUID attempt,
        UUID version,
        Question question,
        Response response,
        boolean correct,
        double earned,
        double chance,
        boolean repeated,
        Instant at) {

    public Verdict verdict() {
        return Verdict.of(response, earned);
    }
}
