package org.casebook.recall;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is to be answered right in a round. */
@Embeddable
class RecallTarget {

    private UUID questionVersionId;
    private @Nullable UUID variantVersionId;

    @SuppressWarnings("NullAway.Init")
    protected RecallTarget() {}

    /** @param variant another question on the same passage, which is asked before, or null */
    RecallTarget(UUID question, @Nullable UUID variant) {
        this.questionVersionId = question;
        this.variantVersionId = variant;
    }

    UUID question() {
        return questionVersionId;
    }

    @Nullable
    UUID variant() {
        return variantVersionId;
    }
}
