package org.casebook.attempt;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.casebook.course.question.Question;
import org.casebook.course.question.Response;
import org.casebook.course.question.Score;
import org.casebook.course.question.Verdict;
import org.jspecify.annotations.Nullable;

/** Where an attempt stands. It follows from the database alone, so that any session, tab or server sees the same. */
public sealed interface AttemptState {

    AttemptSummary head();

    /** A question waits for its answer. */
    record Asking(AttemptSummary head, Asked asked) implements AttemptState {}

    /** The last question is answered, the next not yet chosen. */
    record Answered(AttemptSummary head, Asked asked, Feedback feedback) implements AttemptState {}

    /**
     * The student is on a break: the time limit stands still, and no question is shown.
     *
     * @param until when it ends by itself
     */
    record OnBreak(AttemptSummary head, Instant until) implements AttemptState {}

    /** Nothing more is asked. */
    record Finished(AttemptSummary head) implements AttemptState {}

    /**
     * A question as it is put.
     *
     * @param position from 1
     * @param order the order in which its parts are shown, by their place in the question
     * @param why what it was chosen for; null outside quizzes
     * @param version of the question; null where it is put to nobody
     */
    record Asked(
            int position,
            Question question,
            List<Integer> order,
            @Nullable WhyThisQuestion why,
            @Nullable UUID version) {

        public Asked {
            order = List.copyOf(order);
        }

        /** A question that is put to nobody, only tried or looked at. */
        public Asked(int position, Question question, List<Integer> order, WhyThisQuestion why) {
            this(position, question, order, why, null);
        }
    }

    /**
     * What is said to an answer.
     *
     * @param savedAt when the answer was committed
     * @param voided whether it doesn't count, because a teacher has voided the question
     * @param hurried whether it was given faster than anyone reads the question
     */
    record Feedback(Response response, Score score, Instant savedAt, boolean voided, boolean hurried) {

        public Verdict verdict() {
            return Verdict.of(response, score.share());
        }
    }
}
