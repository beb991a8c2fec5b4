package org.casebook.course.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of the bank. It knows its key and marks a response; it holds no text in the order shown, which is the
 * attempt's affair: responses name options by their place in the file, from 0.
 */
public sealed interface Question
        permits SingleChoice, MultipleChoice, TrueFalse, Numeric, Ordering, Matching, ShortText, Claims, Evidence {

    Head head();

    /** The options, or reasons, that it offers to choose from; none where it is answered in another way. */
    default List<Option> options() {
        return List.of();
    }

    /** What is shown in an order of its own for every attempt, as safe inline HTML; nothing where nothing is shuffled. */
    default List<String> parts() {
        return options().stream().map(Option::text).toList();
    }

    default int shuffled() {
        return parts().size();
    }

    /** The chance of a right answer by guessing blindly, in [0, 1). */
    double guessing();

    /** The points for a right response, 1 or more; more than 1 where a response can be partly right. */
    default int fullPoints() {
        return 1;
    }

    /**
     * Marks a response. Who says that they don't know has no point, and no part of an answer to remark on.
     *
     * @throws IllegalArgumentException if the response is of another kind than the question or names a part that it
     *     doesn't have
     */
    default Score score(Response response) {
        return response instanceof Response.DontKnow
                ? new Score(false, List.of(), 0, fullPoints())
                : scoreAttempt(response);
    }

    /** Marks an attempt at an answer: any response but {@link Response.DontKnow}. */
    Score scoreAttempt(Response response);

    /**
     * Whether it lacks reasons, which only a teacher's own question may: it is asked and marked, but tells nothing of what
     * a student has mastered.
     */
    default boolean isPlain() {
        return !Completeness.of(this);
    }

    /** The source that it is about, together with the others of its set; null where it stands for itself. */
    default @Nullable Stimulus stimulus() {
        return head().stimulus();
    }

    default String id() {
        return head().id();
    }

    default String topic() {
        return head().topic();
    }
}
