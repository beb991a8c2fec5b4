package org.casebook.recall;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a round is to ask.
 *
 * @param section after which section, or null
 */
record RoundPlan(Purpose purpose, @Nullable String section, List<RecallTarget> targets) {

    RoundPlan {
        targets = List.copyOf(targets);
    }
}
