package org.casebook.livequestion;

import java.util.UUID;
import org.casebook.attempt.AttemptState.Asked;
import org.jspecify.annotations.Nullable;

/**
 * A live question as its teacher sees it, and the whole class on the wall: without a name.
 *
 * @param students how many are in the class
 * @param answered how many have answered in this vote, or in the last one
 * @param distribution how the class has answered, in the stages that tell it; else null
 */
public record LiveState(
        UUID id,
        UUID classId,
        String className,
        Stage stage,
        Asked asked,
        int students,
        int answered,
        @Nullable Distribution distribution) {}
