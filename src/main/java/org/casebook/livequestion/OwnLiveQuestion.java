package org.casebook.livequestion;

import java.util.UUID;
import org.casebook.attempt.AttemptState.Asked;
import org.casebook.course.question.Response;
import org.jspecify.annotations.Nullable;

/**
 * A live question as a student of the class sees it, on whichever device.
 *
 * @param first what they have answered in the first vote, or null
 * @param second the same in the second vote
 * @param talk whom they talk to, in that stage; else null
 * @param distribution how the class has answered, in the stages that tell it; else null
 */
public record OwnLiveQuestion(
        UUID id,
        String className,
        Stage stage,
        Asked asked,
        @Nullable Response first,
        @Nullable Response second,
        @Nullable Talk talk,
        @Nullable Distribution distribution) {

    /** What they think now: their latest answer, or null. */
    public @Nullable Response latest() {
        return second == null ? first : second;
    }
}
