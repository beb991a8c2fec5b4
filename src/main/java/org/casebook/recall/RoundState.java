package org.casebook.recall;

import java.util.List;
import java.util.UUID;
import org.casebook.attempt.AttemptState.Asked;
import org.casebook.attempt.AttemptState.Feedback;
import org.casebook.attempt.PastAnswer;
import org.jspecify.annotations.Nullable;

/** Where a round stands. It follows from the database alone. */
public sealed interface RoundState {

    Head head();

    /** A question waits for its answer. */
    record Asking(Head head, Asked asked) implements RoundState {}

    /** The last question is answered, and the next not yet chosen. */
    record Answered(Head head, Asked asked, Feedback feedback) implements RoundState {}

    /**
     * Nothing more is asked.
     *
     * @param answers all that was answered, in order
     */
    record Finished(Head head, List<PastAnswer> answers) implements RoundState {

        public Finished {
            answers = List.copyOf(answers);
        }
    }

    /**
     * A round on the whole.
     *
     * @param section after which section, or null
     * @param questions how many it is about
     * @param done how many of them are through
     * @param rightAtOnce how many of them were right at the first try
     */
    record Head(UUID id, Purpose purpose, @Nullable String section, int questions, int done, int rightAtOnce) {

        /** Whether nothing is left to ask. */
        public boolean isThrough() {
            return done == questions;
        }
    }
}
